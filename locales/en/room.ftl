# Heading over the line of people.
room-last-people = LAST PEOPLE
# Below the line of people.
room-asked-cells = 1–6: the questions of ASK in their order, with the digit of the answer; · not answered.
# Heading over the open cases, where no shift is handed over.
room-still-open = STILL OPEN: what must be done
# Below the open cases. $count: those that are not shown.
room-more-open = { $count ->
    [one] One more is in the list of all cases.
   *[other] { $count } more are in the list of all cases.
}
