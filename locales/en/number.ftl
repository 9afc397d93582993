# A date to be read: $day without a leading zero, $month one of the messages below, $year in four digits.
number-date = { $day } { $month } { $year }
# Months as they stand in such a date.
number-january = Jan
number-february = Feb
number-march = Mar
number-april = Apr
number-may = May
number-june = Jun
number-july = Jul
number-august = Aug
number-september = Sep
number-october = Oct
number-november = Nov
number-december = Dec
