# A date to be read: $day without a leading zero, $month one of the messages below, $year in four digits.
number-date = { $day } { $month } { $year }
# Months as they stand in such a date.
number-january = janv.
number-february = févr.
number-march = mars
number-april = avr.
number-may = mai
number-june = juin
number-july = juill.
number-august = août
number-september = sept.
number-october = oct.
number-november = nov.
number-december = déc.
