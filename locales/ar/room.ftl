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
