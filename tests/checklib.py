"""What the checks of the tree share: the list of its files, and a runner of planted faults.
SPDX-License-Identifier: GPL-3.0-or-later"""
import os
import subprocess
import sys
import tempfile

LEFT_OUT_DIRS = {".git", "__pycache__", ".cache"}
LEFT_OUT_FILES = {"timeline.svg", "timeline.png"}


def list_tracked(root):
    """What git keeps, or None outside a clone: somebody's notes lying in the tree are not the project's."""
    if not os.path.exists(os.path.join(root, ".git")):
        return None
    try:
        done = subprocess.run(["git", "-C", root, "ls-files", "-z", "--cached"], capture_output=True, check=False)
    except OSError:
        return None
    names = [os.fsdecode(name) for name in done.stdout.split(b"\0") if name]
    names = [name for name in names if os.path.isfile(os.path.join(root, name))]
    return names if done.returncode == 0 and names else None


def list_files(root):
    """Paths relative to root, sorted; without git, all but build folders and what a run leaves behind."""
    tracked = list_tracked(root)
    if tracked is not None:
        return sorted(tracked)
    found = []
    for folder, dirs, names in os.walk(root):
        top = os.path.samefile(folder, root)
        dirs[:] = [d for d in dirs if d not in LEFT_OUT_DIRS and not (top and d.startswith("build"))
                   and not os.path.exists(os.path.join(folder, d, "meson-private"))]
        for name in names:
            if name.endswith(".pyc") or (top and name in LEFT_OUT_FILES):
                continue
            found.append(os.path.relpath(os.path.join(folder, name), root))
    return sorted(found)


def read(root, path):
    """The text of a file, or None where it is not UTF-8 text."""
    with open(os.path.join(root, path), "rb") as stream:
        data = stream.read()
    if b"\0" in data:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def plant(root, files):
    for path, text in files.items():
        whole = os.path.join(root, path)
        os.makedirs(os.path.dirname(whole), exist_ok=True)
        with open(whole, "wb") as stream:
            stream.write(text if isinstance(text, bytes) else text.encode("utf-8"))


def run_selftest(check, sound, faults):
    """Runs check(root) -> [message] on a sound tree, then once per planted fault; speaks TAP.

    sound: {path: text}; faults: [(name, {path: text or None to delete}, what the message must hold)]
    """
    results = []
    cases = [("a sound tree passes", {}, None)] + faults
    for name, changes, wanted in cases:
        with tempfile.TemporaryDirectory() as root:
            tree = {**sound, **changes}
            plant(root, {path: text for path, text in tree.items() if text is not None})
            messages = check(root)
        if wanted is None:
            good = not messages
        else:
            good = len(messages) >= 1 and any(wanted in message for message in messages)
        results.append(good)
        print(f"{'ok' if good else 'not ok'} {len(results)} {name}")
        if not good:
            print(f"# wanted {wanted!r}, got {messages!r}")
    print(f"1..{len(results)}")
    return 0 if all(results) else 1


def main(check, sound, faults):
    """The command line of a check: ROOT, or --selftest."""
    if sys.argv[1:] == ["--selftest"]:
        return run_selftest(check, sound, faults)
    if len(sys.argv) != 2:
        print(f"usage: {os.path.basename(sys.argv[0])} ROOT | --selftest", file=sys.stderr)
        return 2
    messages = check(sys.argv[1])
    for message in messages:
        print(message, file=sys.stderr)
    return 1 if messages else 0
