# SPDX-License-Identifier: CC0-1.0
# forms    verbs of giving an event another date
बढ़ाकर | टालकर | खिसकाकर | बदलकर | हटाकर | सरकाकर | आगे बढ़ाकर | पीछे खिसकाकर | आगे खिसकाकर | बढ़ा कर | टाल कर | बदल कर | खिसका कर
