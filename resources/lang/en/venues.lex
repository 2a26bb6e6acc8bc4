# SPDX-License-Identifier: CC0-1.0
# forms ; venue [; weak]    nouns that places have as their head: Eden Park, in the city of Pune; weak: makes no name by itself
Road | Street | Avenue | Square | Park | Stadium | Airport | Bridge | Palace | Fort | Beach | Hall | Cathedral | Island | Valley | Lake | Monastery ; venue
city | cities | town | towns | village | villages | state | states | district | districts | province | provinces | part | parts | area | areas | region | regions ; venue ; weak
capital | suburb | suburbs | outskirts | port | county | neighbourhood | neighborhood | border ; venue ; weak
office | offices | headquarters | airport | hotel | hospital | hospitals | stadium | courthouse | factory | school | schools | market | harbour | harbor ; venue ; weak
