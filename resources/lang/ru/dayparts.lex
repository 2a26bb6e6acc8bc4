# SPDX-License-Identifier: CC0-1.0
# forms ; morning noon afternoon evening night midnight dawn [; weak]
# Днём is a form of day as well, and stands in relative.rules beside its day
утро | утром | утру ; morning
полдень | полудня | полудню | полуднем ; noon
вечер | вечером | вечеру | вечере ; evening
ночь | ночью | ночи ; night
полночь | полночи | полуночи | полночью ; midnight
рассвет | рассвете | рассвета | на рассвете ; dawn
