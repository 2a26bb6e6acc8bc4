# SPDX-License-Identifier: CC0-1.0
# forms ; vague    quantities that are not told
несколько | нескольких | несколькими | нескольким | много | многие | многих | немного | считанные ; vague
десятки | сотни ; vague
