# SPDX-License-Identifier: CC0-1.0
# forms ; -    small words between the capitals of an organisation's name: Ministry of External Affairs, Department for Transport
of | for | and | on | to | in ; -
