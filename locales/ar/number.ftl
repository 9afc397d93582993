# A date to be read: $day without a leading zero, $month one of the messages below, $year in four digits.
number-date = { $day } { $month } { $year }
# Months as they stand in such a date.
number-january = يناير
number-february = فبراير
number-march = مارس
number-april = أبريل
number-may = مايو
number-june = يونيو
number-july = يوليو
number-august = أغسطس
number-september = سبتمبر
number-october = أكتوبر
number-november = نوفمبر
number-december = ديسمبر
