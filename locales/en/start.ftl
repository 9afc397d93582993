# Header.
start-title = first start
# Question after the language.
start-what-to-do = What would you like to do on this computer?
# Choice 1.
start-practise = Practise here now
# Under choice 1.
start-practise-more = Fictional people, in memory only. No answer is written down; everything is gone on exit.
# Choice 2.
start-set-up-station = Set up a station
# Under choice 2.
start-set-up-station-more = For officers who screen people. Makes an encrypted file for practice on this computer.
# Choice 3.
start-set-up-desk = Set up a supervisor's desk
# Under choice 3.
start-set-up-desk-more = For supervisors who open and decide on what stations send.
# Foot of the first page.
start-nothing-is-sent = This program has no network. Nothing leaves this computer unless you write it to a folder.
# Label.
start-field-station = Station code
# Label.
start-field-desk = Desk code
# Label.
start-field-officer = Officer code
# Label.
start-field-passphrase = Passphrase
# Label.
start-field-again = Passphrase again
# Label.
start-field-supervisor = Supervisor's key or file
# Fault of the form.
start-bad-station-code = The code needs 2 to 12 of A-Z, 0-9 and -, as in JET-02.
# Fault of the form.
start-bad-officer-code = The officer code needs 2 to 12 of A-Z, 0-9 and -, as in ID-07. It is no name.
# Fault of the form.
start-passphrase-too-short = The passphrase is too short. Take several words that have nothing to do with each other.
# Fault of the form.
start-passphrases-differ = The two passphrases are not the same. Type the second one again.
# Under the form.
start-supervisor-may-follow = The supervisor's key begins with age1. It may follow later; until then nothing can be exported.
# Under the form of a desk.
start-desk-key-follows = When the desk is made, its public key is shown: stations need it.
# Under the form.
start-no-reset = Nobody can reset a forgotten passphrase. Keep it where only you find it.
# Busy.
start-making-vault = Making the encrypted file…
# Busy.
start-unlocking = Opening…
# Header.
start-unlock-title = locked
# Title of the page that unlocks.
start-unlock-station = Station { $station }
# Title of the page that unlocks.
start-unlock-desk = Desk { $station }
# Under the passphrase.
start-dots-are-no-count = The dots show that something was typed, not how much.
# Foot of the page that unlocks.
start-found-this-computer = Found this computer? Please call the number on its label. No case on it can be read without the passphrase.
