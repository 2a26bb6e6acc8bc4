# SPDX-License-Identifier: CC0-1.0
# forms ; second minute hour day workday weekend workweek week fortnight month season quarter half year fiscal-year decade century millennium [; weak]
# weak: also an ordinary word, so it counts only beside other date words
seconds | secs ; second
second | sec ; second ; weak
minute | minutes | mins ; minute
min ; minute ; weak
hour | hours | hr | hrs | hrs. ; hour
day | days ; day
working day | working days | workday | workdays | business day | business days | work day | work days ; workday
working week | working weeks | workweek | workweeks | business week | business weeks | work week | work weeks ; workweek
weekend | weekends | week-end ; weekend
week | weeks | wk | wks ; week
fortnight | fortnights ; fortnight
month | months | mth | mths ; month
season | seasons ; season
quarter | quarters ; quarter ; weak
half-year | half-years | half year ; half
year | years | yr | yrs | yrs. ; year
financial year | financial years | fiscal year | fiscal years | fiscal | FY ; fiscal-year
decade | decades ; decade
century | centuries ; century
millennium | millennia | millenniums | millenium ; millennium
