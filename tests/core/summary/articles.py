"""Articles of our own making, long enough to be summarised."""

TITLE = "Harbour council votes for tidal gate"

HARBOUR = (
    "The harbour council of Lindsund voted on Tuesday to build a tidal gate that will close the inner port during "
    "storms. The gate will cost 48 million crowns and take three years to build. Mayor Ada Holm said the town had "
    "waited too long. She pointed to the flood of last winter, which filled cellars along the quay. But that was not "
    "the only reason for the vote. Fishermen feared that the tidal gate would keep their boats in the inner port for "
    "days. They asked the council for a second lock. The council promised a lock for small boats beside the gate. "
    "Engineers from the university tested a model of the gate in a basin. It held against waves of four metres. "
    "Shops along the quay welcomed the vote of the harbour council. Insurance costs had doubled since the flood. "
    "Some neighbours wanted a wall instead. A wall would have cost half as much as the gate. Work on the tidal gate "
    "begins in spring. The harbour council will publish the plans next month. Would anybody like to see them? "
    "The old lighthouse stays where it is."
)
