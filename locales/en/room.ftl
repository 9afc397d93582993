# Heading over the open cases, where no shift is handed over.
room-still-open = STILL OPEN: what must be done
# Below the open cases. $count: those that are not shown.
room-more-open = { $count ->
    [one] One more is in the list of all cases.
   *[other] { $count } more are in the list of all cases.
}
