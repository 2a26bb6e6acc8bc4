# SPDX-License-Identifier: CC0-1.0
# forms ; -    endings written at digits, with or without a hyphen, which make an ordinal of them
й | го | му | м | я | ю | е | ой | ый | ий | ого | его | ому | ым | ом | ая | ую | ое | ые | ых ; -
