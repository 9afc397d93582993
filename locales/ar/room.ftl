# Heading over the line of people.
room-last-people = آخر الأشخاص
# Below the line of people.
room-asked-cells = من 1 إلى 6: أسئلة السؤال بترتيبها، وفي كل خانة رقم الجواب؛ و · تعني دون جواب.
# Heading over the open cases, where no shift is handed over.
room-still-open = ما زال مفتوحا: ما يجب فعله
# Below the open cases. $count: those that are not shown.
room-more-open = { $count ->
    [zero] لا حالات أخرى في قائمة كل الحالات.
    [one] حالة أخرى في قائمة كل الحالات.
    [two] حالتان أخريان في قائمة كل الحالات.
    [few] { $count } حالات أخرى في قائمة كل الحالات.
    [many] { $count } حالة أخرى في قائمة كل الحالات.
   *[other] { $count } حالة أخرى في قائمة كل الحالات.
}
