# SPDX-License-Identifier: CC0-1.0
# forms ; not [; weak]
नहीं | नही | नहिं | न | मत | कभी नहीं | बिना | बग़ैर | न ही | ना ही ; not
ना ; not ; weak
