# A date to be read: $day without a leading zero, $month one of the messages below, $year in four digits.
number-date = { $day } { $month } { $year }
# Months as they stand in such a date.
number-january = ene
number-february = feb
number-march = mar
number-april = abr
number-may = may
number-june = jun
number-july = jul
number-august = ago
number-september = sept
number-october = oct
number-november = nov
number-december = dic
