# Heading over the steps of the export.
room-steps-heading = EXPORT, STEP BY STEP
# Step.
room-step-key = for whom: the supervisor's key is here
# Step.
room-step-where = where to: a stick or a folder
# Step.
room-step-words = words that should not leave: each one decided
# Step.
room-step-written = written, and read back
# Step.
room-step-pull = pull the stick out; read out the words that the desk shows too
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
