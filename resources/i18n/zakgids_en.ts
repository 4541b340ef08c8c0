<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>About</name>
    <message>
        <source>Deze uitgave</source>
        <translation>This edition</translation>
    </message>
    <message>
        <source>Weergave en taal</source>
        <translation>Display and language</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Taal van de knoppen</source>
        <translation>Language of the buttons</translation>
    </message>
    <message>
        <source>De inhoud is in het Nederlands.</source>
        <translation>The content is in Dutch.</translation>
    </message>
    <message>
        <source>Wat de gids bewaart</source>
        <translation>What the guide saves</translation>
    </message>
    <message>
        <source>Wis alles wat de gids bewaart</source>
        <translation>Erase all that the guide saves</translation>
    </message>
    <message>
        <source>Licenties</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Programma: versie {version}</source>
        <translation>Program: version {version}</translation>
    </message>
    <message>
        <source>De inhoud van de gids kan niet worden gelezen.</source>
        <translation>The content of the guide cannot be read.</translation>
    </message>
    <message>
        <source>{signals} signalen, {checklists} checklists, {flows} stappenplannen, {contacts} contacten</source>
        <translation>{signals} signals, {checklists} checklists, {flows} flowcharts, {contacts} contacts</translation>
    </message>
    <message>
        <source>Oudste nagekeken pagina: {date}</source>
        <translation>Oldest check of a page: {date}</translation>
    </message>
    <message>
        <source>Een pagina had nagekeken moeten zijn vóór {date}.</source>
        <translation>One page had to be checked before {date}.</translation>
    </message>
    <message>
        <source>De eerste pagina moet opnieuw worden nagekeken vóór {date}.</source>
        <translation>The first page must be checked again before {date}.</translation>
    </message>
    <message>
        <source>{title}, editie {edition}</source>
        <translation>{title}, edition {edition}</translation>
    </message>
    <message>
        <source>Vingerafdruk van de inhoud: {digest}</source>
        <translation>Fingerprint of the content: {digest}</translation>
    </message>
    <message>
        <source>Uw rol, weergave en Mijn pagina’s staan in: {folder}</source>
        <translation>Your role, display and My pages are in: {folder}</translation>
    </message>
    <message>
        <source>De gids kan hier niets bewaren. Uw keuzes verdwijnen als u de gids sluit.</source>
        <translation>The guide cannot save anything here. Your choices are gone when you close the guide.</translation>
    </message>
    <message>
        <source>Vinkjes, antwoorden en zoekwoorden staan alleen in het geheugen. Ze verdwijnen als u de gids sluit.</source>
        <translation>Ticks, answers and search words are in memory only. They are gone when you close the guide.</translation>
    </message>
    <message>
        <source>De gids gebruikt geen internet en stuurt niets weg. De inhoud staat in: {file}</source>
        <translation>The guide uses no internet and sends nothing away. The content is in: {file}</translation>
    </message>
    <message>
        <source>Programma: EUPL-1.2. Inhoud: Creative Commons Naamsvermelding 4.0.</source>
        <translation>Program: EUPL-1.2. Content: Creative Commons Attribution 4.0.</translation>
    </message>
    <message>
        <source>Letters: Atkinson Hyperlegible Next (SIL Open Font License 1.1). Pictogrammen: Lucide (ISC).</source>
        <translation>Letters: Atkinson Hyperlegible Next (SIL Open Font License 1.1). Icons: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Gemaakt met Qt en PySide6 (LGPL-3.0) en Python (PSF-2.0).</source>
        <translation>Made with Qt and PySide6 (LGPL-3.0) and Python (PSF-2.0).</translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message>
        <source>Naamloos</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Goed</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Kan ook</source>
        <translation>Also possible</translation>
    </message>
    <message>
        <source>Liever niet</source>
        <translation>Better not</translation>
    </message>
    <message>
        <source>Scène {number} van {total}</source>
        <translation>Scene {number} of {total}</translation>
    </message>
    <message>
        <source>Wat doet u?</source>
        <translation>What do you do?</translation>
    </message>
    <message>
        <source>U koos: {choice}</source>
        <translation>You chose: {choice}</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Zag u deze signalen?</source>
        <translation>Did you see these signals?</translation>
    </message>
    <message>
        <source>Klaar. {good} van uw {total} keuzes waren goed.</source>
        <translation>Done. {good} of your {total} choices were good.</translation>
    </message>
    <message>
        <source>Speel opnieuw</source>
        <translation>Play again</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Niet: {text}</source>
        <translation>Do not: {text}</translation>
    </message>
    <message>
        <source>Grond: {text}</source>
        <translation>Legal ground: {text}</translation>
    </message>
    <message>
        <source>{done} van {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>Alle stappen zijn gedaan.</source>
        <translation>All steps are done.</translation>
    </message>
    <message>
        <source>Begin: {step}</source>
        <translation>Start: {step}</translation>
    </message>
    <message>
        <source>Nog open: {count}. Volgende: {step}</source>
        <translation>Still to do: {count}. Next: {step}</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>De vinkjes verdwijnen als u de gids sluit.</source>
        <translation>The ticks are gone when you close the guide.</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Druk af</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Uw plek in de keten</source>
        <translation>Your place in the chain</translation>
    </message>
    <message>
        <source>{place}, hier bent u</source>
        <translation>{place}, you are here</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Tijden niet bekend</source>
        <translation>Hours not known</translation>
    </message>
    <message>
        <source>Dag en nacht</source>
        <translation>Day and night</translation>
    </message>
    <message>
        <source>In uw gemeente</source>
        <translation>In your municipality</translation>
    </message>
    <message>
        <source>In uw regio</source>
        <translation>In your region</translation>
    </message>
    <message>
        <source>Landelijk</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Kopieer het nummer van {name}</source>
        <translation>Copy the number of {name}</translation>
    </message>
    <message>
        <source>Waarvoor belt u?</source>
        <translation>Why do you call?</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nog geen nummers van uw gemeente</source>
        <translation>No numbers of your municipality yet</translation>
    </message>
    <message>
        <source>Vraag uw gemeente wie de aandachtsfunctionaris mensenhandel is. Tot dan belt u CoMensha.</source>
        <translation>Ask your municipality who its focal point for human trafficking (aandachtsfunctionaris) is. Until then, call CoMensha.</translation>
    </message>
    <message>
        <source>Zo begint u</source>
        <translation>How to begin</translation>
    </message>
    <message>
        <source>Houd klaar</source>
        <translation>Have ready</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Nog te controleren: dit nummer komt uit een oudere bron. Klopt het niet? Bel CoMensha.</source>
        <translation>Still to be checked: this number comes from an older source. Is it wrong? Call CoMensha.</translation>
    </message>
    <message>
        <source>Vanuit het buitenland: {number}</source>
        <translation>From abroad: {number}</translation>
    </message>
    <message>
        <source>Wie mag bellen: {who}</source>
        <translation>Who may call: {who}</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Direct gevaar?</source>
        <translation>Danger now?</translation>
    </message>
    <message>
        <source>{name}: {number}. Kopieer het nummer</source>
        <translation>{name}: {number}. Copy the number</translation>
    </message>
    <message>
        <source>Noodnummers</source>
        <translation>Emergency numbers</translation>
    </message>
    <message>
        <source>Let op: nakijken was nodig vóór {date}</source>
        <translation>Note: check was due before {date}</translation>
    </message>
    <message>
        <source>Werkt zonder internet · nagekeken {date}</source>
        <translation>Works offline · checked {date}</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Alles wissen wat de gids bewaart?</source>
        <translation>Erase all that the guide saves?</translation>
    </message>
    <message>
        <source>Uw rol, weergave, Mijn pagina’s en alle vinkjes verdwijnen. Dit kan niet ongedaan worden gemaakt. De inhoud van de gids blijft.</source>
        <translation>Your role, display, My pages and all ticks will be gone. You cannot undo this. The content of the guide stays.</translation>
    </message>
    <message>
        <source>Wis alles</source>
        <translation>Erase all</translation>
    </message>
    <message>
        <source>Alles is gewist.</source>
        <translation>All is erased.</translation>
    </message>
    <message>
        <source>Niet alles kon worden gewist. Zie Over deze gids.</source>
        <translation>Not everything could be erased. See About this guide.</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Hoe u het stappenplan ziet</source>
        <translation>How you see the flowchart</translation>
    </message>
    <message>
        <source>Vraag voor vraag</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Uw weg tot hier</source>
        <translation>Your way so far</translation>
    </message>
    <message>
        <source>U bent bij het begin.</source>
        <translation>You are at the start.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Wat u klaarhoudt en wat u zegt</source>
        <translation>What to have ready and what to say</translation>
    </message>
    <message>
        <source>Open dat stappenplan</source>
        <translation>Open that flowchart</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Vraag {n}</source>
        <translation>Question {n}</translation>
    </message>
    <message>
        <source>Doe dit</source>
        <translation>Do this</translation>
    </message>
    <message>
        <source>Bel</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Tot slot</source>
        <translation>Finally</translation>
    </message>
    <message>
        <source>Ga verder in een ander stappenplan</source>
        <translation>Continue in another flowchart</translation>
    </message>
</context>
<context>
    <name>FlowMap</name>
    <message>
        <source>Kaart van het stappenplan. U bent bij: {node}</source>
        <translation>Map of the flowchart. You are at: {node}</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Hele kaart</source>
        <translation>Whole map</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Wat speelt er?</source>
        <translation>What is going on?</translation>
    </message>
    <message>
        <source>U hoeft mensenhandel niet te bewijzen. U hoeft alleen te zien, te delen en door te verwijzen.</source>
        <translation>You do not have to prove human trafficking. You only have to see, share and refer.</translation>
    </message>
    <message>
        <source>Ik zie iets dat niet klopt</source>
        <translation>I see something that is not right</translation>
    </message>
    <message>
        <source>Vink aan wat u ziet. De gids laat zien waar dat op kan wijzen.</source>
        <translation>Tick what you see. The guide shows what it can point to.</translation>
    </message>
    <message>
        <source>De stappen voor {role}, in volgorde.</source>
        <translation>The steps for {role}, in order.</translation>
    </message>
    <message>
        <source>De stappen voor uw rol, in volgorde.</source>
        <translation>The steps for your role, in order.</translation>
    </message>
    <message>
        <source>Ik moet nu iets doen</source>
        <translation>I must do something now</translation>
    </message>
    <message>
        <source>Naar wie verwijs ik?</source>
        <translation>Who do I refer to?</translation>
    </message>
    <message>
        <source>Beantwoord een paar vragen, eindig bij het juiste loket.</source>
        <translation>Answer a few questions and end at the right place.</translation>
    </message>
    <message>
        <source>Wie kan ik bellen?</source>
        <translation>Who can I call?</translation>
    </message>
    <message>
        <source>Alle nummers, met waarvoor u belt en wat u zegt.</source>
        <translation>All numbers, with why you call and what to say.</translation>
    </message>
    <message>
        <source>Alle nummers, met wat u zegt. {count} dag en nacht bereikbaar.</source>
        <translation>All numbers, with what to say. {count} are open day and night.</translation>
    </message>
    <message>
        <source>Voor uw rol: {role}</source>
        <translation>For your role: {role}</translation>
    </message>
    <message>
        <source>Begin hier</source>
        <translation>Start here</translation>
    </message>
    <message>
        <source>Oefen in vijf minuten</source>
        <translation>Practise in five minutes</translation>
    </message>
    <message>
        <source>Start de casus</source>
        <translation>Start the case</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Zoeken en bladeren</source>
        <translation>Search and browse</translation>
    </message>
    <message>
        <source>Zoek. Typ ook een code, zoals F2 of C1.4.</source>
        <translation>Search. You can also type a code, such as F2 or C1.4.</translation>
    </message>
    <message>
        <source>Terug en vooruit. Ook met de muisknoppen.</source>
        <translation>Back and forward. The mouse buttons work too.</translation>
    </message>
    <message>
        <source>Naar Start</source>
        <translation>Go to Start</translation>
    </message>
    <message>
        <source>Naar een deel van de gids, van boven af</source>
        <translation>Go to a part of the guide, counted from the top</translation>
    </message>
    <message>
        <source>Zet de pagina bij Mijn pagina’s, of haal haar weg</source>
        <translation>Add the page to My pages, or remove it</translation>
    </message>
    <message>
        <source>Open Mijn pagina’s</source>
        <translation>Open My pages</translation>
    </message>
    <message>
        <source>Eén laag terug</source>
        <translation>One layer back</translation>
    </message>
    <message>
        <source>Vinken en kiezen</source>
        <translation>Tick and choose</translation>
    </message>
    <message>
        <source>Spatie</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Vink een signaal of stap aan</source>
        <translation>Tick a signal or step</translation>
    </message>
    <message>
        <source>Naar het vorige of volgende signaal</source>
        <translation>Go to the previous or next signal</translation>
    </message>
    <message>
        <source>Kies een antwoord in een stappenplan of casus</source>
        <translation>Choose an answer in a flowchart or case</translation>
    </message>
    <message>
        <source>Naar de volgende knop of link</source>
        <translation>Go to the next button or link</translation>
    </message>
    <message>
        <source>Tekst en afdrukken</source>
        <translation>Text and printing</translation>
    </message>
    <message>
        <source>Grotere of kleinere tekst</source>
        <translation>Larger or smaller text</translation>
    </message>
    <message>
        <source>Gewone tekstgrootte</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Druk de pagina af</source>
        <translation>Print the page</translation>
    </message>
    <message>
        <source>Deze hulp</source>
        <translation>This help</translation>
    </message>
    <message>
        <source>Snel verbergen</source>
        <translation>Hide quickly</translation>
    </message>
    <message>
        <source>Verberg de gids. Nog eens F9 haalt haar terug.</source>
        <translation>Hide the guide. Press F9 again to bring it back.</translation>
    </message>
    <message>
        <source>3 × Shift</source>
        <translation>3 × Shift</translation>
    </message>
    <message>
        <source>Verberg de gids, of haal haar terug</source>
        <translation>Hide the guide, or bring it back</translation>
    </message>
    <message>
        <source>Verberg de gids en vergeet alle vinkjes en antwoorden</source>
        <translation>Hide the guide and forget all ticks and answers</translation>
    </message>
    <message>
        <source>Alles werkt met muis, vinger en toetsenbord. De noodnummers staan altijd onderaan. Een klik op een nummer kopieert het.</source>
        <translation>Everything works with mouse, finger and keyboard. The emergency numbers are always at the bottom. A click on a number copies it.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Vormen van uitbuiting</source>
        <translation>Forms of exploitation</translation>
    </message>
    <message>
        <source>Signalen</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Signaal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Stappenplannen</source>
        <translation>Flowcharts</translation>
    </message>
    <message>
        <source>Contacten</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Casussen</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Barrières</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Toonkaarten</source>
        <translation>Show cards</translation>
    </message>
    <message>
        <source>Begrippen</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Naslag</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Vorm van uitbuiting</source>
        <translation>Form of exploitation</translation>
    </message>
    <message>
        <source>Soort signalen</source>
        <translation>Type of signals</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Stap</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Stappenplan</source>
        <translation>Flowchart</translation>
    </message>
    <message>
        <source>Vraag of stap in een stappenplan</source>
        <translation>Question or step in a flowchart</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Casus</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Barrière</source>
        <translation>Barrier</translation>
    </message>
    <message>
        <source>Toonkaart</source>
        <translation>Show card</translation>
    </message>
    <message>
        <source>Begrip</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Herken</source>
        <translation>Recognise</translation>
    </message>
    <message>
        <source>Doe</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Bel</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Lees</source>
        <translation>Read</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Hier staat nog niets.</source>
        <translation>Nothing here yet.</translation>
    </message>
    <message>
        <source>Hier komen pagina’s die u vaak gebruikt. Open een pagina en druk op het boekenlegger-teken naast de titel, of op Ctrl+D.</source>
        <translation>Pages that you use often come here. Open a page and press the bookmark sign next to the title, or Ctrl+D.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Zoals de computer</source>
        <translation>Same as the computer</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hoog contrast, licht</source>
        <translation>High contrast, light</translation>
    </message>
    <message>
        <source>Hoog contrast, donker</source>
        <translation>High contrast, dark</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Nog te controleren</source>
        <translation>Still to be checked</translation>
    </message>
    <message>
        <source>Advies van de gids</source>
        <translation>Advice of the guide</translation>
    </message>
    <message>
        <source>Sterk</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Middel</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Zwak</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Nakijken was nodig vóór {date}</source>
        <translation>Check was due before {date}</translation>
    </message>
    <message>
        <source>Nagekeken {date}</source>
        <translation>Checked {date}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sluit melding</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Alle signalen zijn uitgevinkt.</source>
        <translation>All signals are unticked.</translation>
    </message>
    <message>
        <source>Alle stappen zijn uitgevinkt.</source>
        <translation>All steps are unticked.</translation>
    </message>
    <message>
        <source>{phone} ({name}) staat op het klembord.</source>
        <translation>{phone} ({name}) is on the clipboard.</translation>
    </message>
    <message>
        <source>Deze pagina kunt u niet afdrukken.</source>
        <translation>You cannot print this page.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Haal uit Mijn pagina’s</source>
        <translation>Remove from My pages</translation>
    </message>
    <message>
        <source>Zet bij Mijn pagina’s</source>
        <translation>Add to My pages</translation>
    </message>
    <message>
        <source>Code van deze pagina: {code}</source>
        <translation>Code of this page: {code}</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>1 bron</source>
        <translation>1 source</translation>
    </message>
    <message>
        <source>{count} bronnen</source>
        <translation>{count} sources</translation>
    </message>
    <message>
        <source>Nagekeken op {reviewed}. Opnieuw nakijken vóór {due}. Code {code}.</source>
        <translation>Checked on {reviewed}. Check again before {due}. Code {code}.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>… en nog {count}</source>
        <translation>… and {count} more</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>blad {number}</source>
        <translation>page {number}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Uw instellingen waren beschadigd. Ze staan nu in {name}. U begint nieuw.</source>
        <translation>Your settings were damaged. They are now in {name}. You start anew.</translation>
    </message>
    <message>
        <source>‘{asked}’ staat niet in deze gids. Dit is Start.</source>
        <translation>‘{asked}’ is not in this guide. This is Start.</translation>
    </message>
    <message>
        <source>De inhoud van de gids is er niet. Kopieer de map van de gids opnieuw, in haar geheel.</source>
        <translation>The content of the guide is missing. Copy the whole folder of the guide again.</translation>
    </message>
    <message>
        <source>De inhoud van de gids is beschadigd. Kopieer de map van de gids opnieuw.</source>
        <translation>The content of the guide is damaged. Copy the folder of the guide again.</translation>
    </message>
    <message>
        <source>De inhoud is gemaakt voor een nieuwere versie van de gids. Haal die versie op.</source>
        <translation>The content was made for a newer version of the guide. Get that version.</translation>
    </message>
    <message>
        <source>Het bestand is geen inhoud van de gids. Kies het bestand gids.sqlite.</source>
        <translation>This file is not content of the guide. Choose the file gids.sqlite.</translation>
    </message>
    <message>
        <source>De noodnummers onderaan werken altijd.</source>
        <translation>The emergency numbers at the bottom always work.</translation>
    </message>
    <message>
        <source>‘{address}’ staat niet in deze gids. Zoek met Ctrl+K of ga naar Start.</source>
        <translation>‘{address}’ is not in this guide. Search with Ctrl+K or go to Start.</translation>
    </message>
    <message>
        <source>Deze pagina is er niet</source>
        <translation>This page does not exist</translation>
    </message>
    <message>
        <source>Naar Start</source>
        <translation>Go to Start</translation>
    </message>
    <message>
        <source>De gids kan haar inhoud niet lezen</source>
        <translation>The guide cannot read its content</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Wat nu?</source>
        <translation>What now?</translation>
    </message>
    <message>
        <source>Op deze pagina</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Waar u op let</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>Bekijk en vink aan: alle {count} signalen</source>
        <translation>Look and tick: all {count} signals</translation>
    </message>
    <message>
        <source>Signalen</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Vink aan wat u zag</source>
        <translation>Tick what you saw</translation>
    </message>
    <message>
        <source>Doe de stappen voor uw rol</source>
        <translation>Do the steps for your role</translation>
    </message>
    <message>
        <source>Naar wie verwijs ik?</source>
        <translation>Who do I refer to?</translation>
    </message>
    <message>
        <source>Overleg met {contact}</source>
        <translation>Talk to {contact}</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Wie bent u?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>De gids zet dan uw checklist en uw signalen vooraan. U kunt dit altijd veranderen, linksonder.</source>
        <translation>The guide then puts your checklist and your signals first. You can always change this, at the bottom left.</translation>
    </message>
    <message>
        <source>Uw keuze nu</source>
        <translation>Your choice now</translation>
    </message>
    <message>
        <source>Sla over, ik kies geen rol</source>
        <translation>Skip, I choose no role</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Zoek een signaal, stap, nummer of code</source>
        <translation>Find a signal, step, number or code</translation>
    </message>
    <message>
        <source>Treffers</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>↑ ↓ kiezen   ↵ openen</source>
        <translation>↑ ↓ choose   ↵ open</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een ander woord.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
    <message>
        <source>1 treffer in {ms} ms</source>
        <translation>1 result in {ms} ms</translation>
    </message>
    <message>
        <source>{count} treffers in {ms} ms</source>
        <translation>{count} results in {ms} ms</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Signalen</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Stappenplannen</source>
        <translation>Flowcharts</translation>
    </message>
    <message>
        <source>Contacten</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Barrières</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Toonkaarten</source>
        <translation>Show cards</translation>
    </message>
    <message>
        <source>Lezen</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Overdracht</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Mijn pagina’s</source>
        <translation>My pages</translation>
    </message>
    <message>
        <source>Over deze gids</source>
        <translation>About this guide</translation>
    </message>
    <message>
        <source>Hulp en sneltoetsen</source>
        <translation>Help and shortcuts</translation>
    </message>
    <message>
        <source>Uw rol</source>
        <translation>Your role</translation>
    </message>
    <message>
        <source>Wat u doet, in volgorde. Elke rol heeft een eigen lijst.</source>
        <translation>What you do, in order. Each role has its own list.</translation>
    </message>
    <message>
        <source>Beantwoord een paar vragen. U eindigt bij het juiste loket.</source>
        <translation>Answer a few questions. You end at the right place.</translation>
    </message>
    <message>
        <source>Oefen met een verhaal uit de praktijk. Alleen of met een groep.</source>
        <translation>Practise with a real-life story. Alone or with a group.</translation>
    </message>
    <message>
        <source>Wat mensenhandel is, hoe u een gesprek voert en wat woorden betekenen.</source>
        <translation>What human trafficking is, how to have a conversation and what words mean.</translation>
    </message>
    <message>
        <source>Waar u het een uitbuiter moeilijk kunt maken.</source>
        <translation>Where you can make it hard for an exploiter.</translation>
    </message>
    <message>
        <source>Laat iemand lezen wat u wilt zeggen.</source>
        <translation>Let someone read what you want to say.</translation>
    </message>
    <message>
        <source>Pagina’s die u snel terug wilt vinden.</source>
        <translation>Pages that you want to find again quickly.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Uw rol</source>
        <translation>Your role</translation>
    </message>
    <message>
        <source>Uw rol: {role}. Verander</source>
        <translation>Your role: {role}. Change</translation>
    </message>
    <message>
        <source>Delen van de gids</source>
        <translation>Parts of the guide</translation>
    </message>
    <message>
        <source>Geen rol gekozen</source>
        <translation>No role chosen</translation>
    </message>
    <message>
        <source>editie {edition}</source>
        <translation>edition {edition}</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>{title} · {done} van {total}</source>
        <translation>{title} · {done} of {total}</translation>
    </message>
    <message>
        <source>Reden om nu te bellen</source>
        <translation>Reason to call now</translation>
    </message>
    <message>
        <source>Kan ook:</source>
        <translation>Could also be:</translation>
    </message>
    <message>
        <source>Vraag:</source>
        <translation>Ask:</translation>
    </message>
    <message>
        <source>Sterker:</source>
        <translation>Stronger:</translation>
    </message>
    <message>
        <source>Zwakker:</source>
        <translation>Weaker:</translation>
    </message>
    <message>
        <source>Sterkte:</source>
        <translation>Strength:</translation>
    </message>
    <message>
        <source>Bron:</source>
        <translation>Source:</translation>
    </message>
    <message>
        <source>{strength}, volgens een afschrift van de ILO/EC-lijst voor arbeid (2009). Nog te controleren.</source>
        <translation>{strength}, according to a copy of the ILO/EC list for labour (2009). Still to be checked.</translation>
    </message>
    <message>
        <source>Bel nu</source>
        <translation>Call now</translation>
    </message>
    <message>
        <source>Advies</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Signalen</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Hoe u zoekt</source>
        <translation>How you look</translation>
    </message>
    <message>
        <source>Wat ik zie</source>
        <translation>What I see</translation>
    </message>
    <message>
        <source>Waar ik ben</source>
        <translation>Where I am</translation>
    </message>
    <message>
        <source>Vorm van uitbuiting</source>
        <translation>Form of exploitation</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Eén signaal zegt weinig. Dit is geen oordeel.</source>
        <translation>One signal says little. This is not a verdict.</translation>
    </message>
    <message>
        <source>U zag iets wat niet kan wachten. Bel 112 als er nu gevaar is.</source>
        <translation>You saw something that cannot wait. Call 112 if there is danger now.</translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Talk it over</translation>
    </message>
    <message>
        <source>Eén signaal zegt weinig. Meer signalen samen zeggen meer. Bespreek wat u zag. Twijfel is een goede reden om te bellen.</source>
        <translation>One signal says little. More signals together say more. Discuss what you saw. Doubt is a good reason to call.</translation>
    </message>
    <message>
        <source>Vink aan wat u zag</source>
        <translation>Tick what you saw</translation>
    </message>
    <message>
        <source>Twijfelt u nu al? Overleg mag altijd, ook zonder vinkjes.</source>
        <translation>In doubt already? You can always talk it over, also without ticks.</translation>
    </message>
    <message>
        <source>Nog niets aangevinkt.</source>
        <translation>Nothing ticked yet.</translation>
    </message>
    <message>
        <source>1 signaal aangevinkt. Dit is geen oordeel.</source>
        <translation>1 signal ticked. This is not a verdict.</translation>
    </message>
    <message>
        <source>{count} signalen aangevinkt. Dit is geen oordeel.</source>
        <translation>{count} signals ticked. This is not a verdict.</translation>
    </message>
    <message>
        <source>Uw beeld</source>
        <translation>Your picture</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Verdwijnt als u de gids sluit.</source>
        <translation>Gone when you close the guide.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Waar u bent</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vooruit</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Zoek een signaal, stap of nummer</source>
        <translation>Find a signal, step or number</translation>
    </message>
    <message>
        <source>Kleinere tekst</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Grotere tekst</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Verberg</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Mijn pagina’s</source>
        <translation>My pages</translation>
    </message>
    <message>
        <source>Afdrukken…	Ctrl+P</source>
        <translation>Print…	Ctrl+P</translation>
    </message>
    <message>
        <source>Hulp en sneltoetsen	F1</source>
        <translation>Help and shortcuts	F1</translation>
    </message>
    <message>
        <source>Over deze gids</source>
        <translation>About this guide</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>maart</source>
        <translation>March</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>augustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>mrt</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>okt</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>dec</source>
        <translation>Dec</translation>
    </message>
</context>
</TS>
