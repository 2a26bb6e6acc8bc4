# SPDX-License-Identifier: CC0-1.0
# forms ; not [; weak]
не | ни | нет | никогда | вовсе не | нельзя ; not
