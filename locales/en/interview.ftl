# Header.
interview-before-title = before the interview
# Header.
interview-question-title = question { $number }/{ $total }
# Header.
interview-facts-title = facts
# Heading.
interview-before-heading = BEFORE YOU ASK ANYTHING
# Line.
interview-line-needs = Basic needs first: water, warmth, toilet, a doctor
# Line.
interview-line-fit = The person is fit to talk
# Line.
interview-line-alone = Nobody from the group can see or hear you
# Line.
interview-line-language = Interpreter
# Line.
interview-line-introduced = You have said who you are
# Line.
interview-line-consent = Their answer
# Line.
interview-line-sharing = Agrees to share their answers with
# Heading over the spoken text.
interview-say-this = SAY THIS
# Answer to a line.
interview-not-possible = not possible
# Answer.
interview-consent-agreed = agrees
# Answer.
interview-consent-refused = says no
# After that answer.
interview-consent-not-understood = Say it again in other words, find an interpreter, or come back later.
# Enter before the page is complete.
interview-before-first = First every line of this page, and a yes from the person.
# Answer.
interview-share-nobody = nobody
# Answer.
interview-share-referral = referral body
# Answer.
interview-share-police = police
# Answer.
interview-share-both = referral body and police
# Answer.
interview-interpreter-not-needed = not needed
# Answer.
interview-interpreter-by-phone = by phone
# Answer.
interview-interpreter-in-person = in person
# Answer.
interview-interpreter-mediator = cultural mediator
# Answer.
interview-interpreter-came-with-group = ▲ came with the group
# Answer.
interview-interpreter-none = ▲ needed, none there
# Answer.
interview-answer-yes = yes
# Answer.
interview-answer-no = no
# Answer 3 or 9.
interview-answer-not-understood = did not understand
# Answer 4.
interview-answer-unsure = unsure or unclear
# Answer 5.
interview-answer-refused = declined
# Section.
interview-section-start = start
# Section.
interview-section-journey = journey
# Section.
interview-section-work = work
# Section.
interview-section-plan = plan
# Section.
interview-section-now = now
# Before a note.
interview-note-label = Note (Tab)
# Before advice.
interview-why-ask = Why ask:
# Before advice.
interview-do-not-ask = Take care:
# Before advice.
interview-other-words = Other words:
# In place of a question.
interview-guard-heading = NOT NOW: this question could do harm.
# Why.
interview-guard-companion = Somebody from the group may see or hear.
# Why.
interview-guard-interpreter = The interpreter came with the group.
# Why.
interview-guard-consent = The person has not agreed to questions.
# Why.
interview-guard-child = The person is or may be a child.
# Heading.
interview-jump-heading = JUMP TO A QUESTION
# List of facts.
interview-group-immediate = DANGER OR NEED NOW
# List of facts.
interview-group-smuggling = SMUGGLING OF MIGRANTS
# List of facts.
interview-group-aggravation = WHAT MADE THE JOURNEY DANGEROUS OR CRUEL
# List of facts.
interview-group-act = WHAT OTHERS DID WITH THE PERSON
# List of facts.
interview-group-other = OTHER NEEDS FOR PROTECTION
# List of facts.
interview-group-children = SIGNS ABOUT CHILDREN
# List of facts.
interview-group-deception = MISLED WHEN RECRUITED OR ON THE WAY
# List of facts.
interview-group-coercion = COERCED WHEN RECRUITED OR ON THE WAY
# List of facts.
interview-group-vulnerability = VULNERABILITY, AND WHO MADE USE OF IT
# List of facts.
interview-group-exploitation = CONDITIONS OF WORK AND LIFE
# List of facts.
interview-group-coercion-there = COERCED WHERE THE PERSON WAS USED OR HELD
# List of facts.
interview-group-vulnerability-there = DEPENDENT WHERE THE PERSON WAS USED OR HELD
# List of facts.
interview-group-signs = GENERAL SIGNS
# List of facts.
interview-group-planned = WHAT SEEMS PLANNED
# List of facts.
interview-group-purposes = WHAT THE PERSON IS USED FOR
# List of facts.
interview-group-officials = OFFICIALS (SEALED)
# List of facts.
interview-group-domestic = WORK IN A HOUSEHOLD
# List of facts.
interview-group-sexual = SIGNS OF SEXUAL EXPLOITATION
# List of facts.
interview-group-labour = SIGNS AT WORK, ON LAND OR ABOARD
# List of facts.
interview-group-begging = SIGNS OF FORCED BEGGING
# Which list.
interview-page-of = list { $number } of { $total }
# After recording such a fact.
interview-specialist-only = Written down. Do not ask further: this is for specialists.
# How a fact is known.
interview-state-said = said
# How a fact is known.
interview-state-seen = seen
# How a fact is known.
interview-state-document = in a document
# How a fact is known.
interview-state-absent = no
# How a fact is known.
interview-state-disputed = accounts differ
# How a fact is known.
interview-state-not-asked = not asked
# How a fact is known.
interview-state-not-observed = not observed
# How a fact is known.
interview-state-refused = declined
# How a fact is known.
interview-state-unable = could not answer
# How a fact is known.
interview-state-unknown = unsure
# Page after a no.
interview-refused-heading = THE PERSON SAYS NO. THAT IS A NORMAL ENDING.
# On that page.
interview-refused-mark = Mark the case, and you are done:
