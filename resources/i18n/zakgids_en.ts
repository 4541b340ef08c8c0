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
        <source>Sneltoetsen</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Dit zijn toetsen zonder Ctrl of Alt: /, W, 1 tot en met 9, +, − en 0. Zet ze uit als u ze per ongeluk raakt, of als u met uw stem typt. Wat ze doen, kan ook met knoppen.</source>
        <translation>These are keys without Ctrl or Alt: /, W, 1 to 9, +, − and 0. Turn them off if you hit them by accident, or if you type with your voice. Buttons do the same.</translation>
    </message>
    <message>
        <source>Letters, cijfers en tekens zijn sneltoetsen</source>
        <translation>Letters, digits and signs are shortcuts</translation>
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
        <source>Uw rol, weergave, Mijn pagina’s en Mijn contacten staan in: {folder}</source>
        <translation>Your role, display, My pages and My contacts are in: {folder}</translation>
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
    <name>Agreement</name>
    <message>
        <source>Wie ontvangt signalen?</source>
        <translation>Who receives signals?</translation>
    </message>
    <message>
        <source>Met wie overleggen wij?</source>
        <translation>Who do we talk things over with?</translation>
    </message>
    <message>
        <source>Wie beslist?</source>
        <translation>Who decides?</translation>
    </message>
    <message>
        <source>Vaak is dit de aandachtsfunctionaris mensenhandel van de gemeente.</source>
        <translation>Often this is the municipality’s designated officer for human trafficking.</translation>
    </message>
    <message>
        <source>Bijvoorbeeld de zorgcoördinator in uw regio.</source>
        <translation>For example the care coordinator in your region.</translation>
    </message>
    <message>
        <source>Wie bepaalt welke stap de gemeente zet.</source>
        <translation>Who decides which step the municipality takes.</translation>
    </message>
    <message>
        <source>Ontvangt signalen in onze gemeente.</source>
        <translation>Receives signals in our municipality.</translation>
    </message>
    <message>
        <source>Met wie onze gemeente overlegt.</source>
        <translation>Who our municipality talks things over with.</translation>
    </message>
    <message>
        <source>Beslist in onze gemeente.</source>
        <translation>Decides in our municipality.</translation>
    </message>
    <message>
        <source>Zo geven wij een signaal door</source>
        <translation>How we pass on a signal</translation>
    </message>
    <message>
        <source>Zo doen wij het buiten kantooruren</source>
        <translation>How we do it outside office hours</translation>
    </message>
    <message>
        <source>Zo hoort wie meldde hoe het verdergaat</source>
        <translation>How the person who reported hears what happens next</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: dezelfde dag, per telefoon</source>
        <translation>For example: the same day, by phone</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: bij gevaar 112, anders …</source>
        <translation>For example: 112 if there is danger, otherwise …</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: wie het ontving, belt terug</source>
        <translation>For example: the person who received it calls back</translation>
    </message>
    <message>
        <source>Vul dit blad samen in en druk het af. Wat u typt, verdwijnt als u de gids sluit.</source>
        <translation>Fill in this sheet together and print it. What you type is gone when you close the guide.</translation>
    </message>
    <message>
        <source>Druk af</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Zet in Mijn contacten</source>
        <translation>Add to My contacts</translation>
    </message>
    <message>
        <source>Wat wij afspreken</source>
        <translation>What we agree</translation>
    </message>
    <message>
        <source>gemaakt op {date}</source>
        <translation>made on {date}</translation>
    </message>
    <message>
        <source>En dan</source>
        <translation>And then</translation>
    </message>
    <message>
        <source>Op één blad. Wat u leeg laat, schrijft u erbij.</source>
        <translation>On one sheet. What you leave empty, you write in by hand.</translation>
    </message>
    <message>
        <source>Dan staan deze mensen vooraan in de gids.</source>
        <translation>Then these people come first in the guide.</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Landelijke nummers</source>
        <translation>National numbers</translation>
    </message>
    <message>
        <source>Het blad is leeg.</source>
        <translation>The sheet is empty.</translation>
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
    <name>CallNow</name>
    <message>
        <source>Kopieer {phone} van {name}</source>
        <translation>Copy {phone} of {name}</translation>
    </message>
    <message>
        <source>Bel</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Bel {name}</source>
        <translation>Call {name}</translation>
    </message>
    <message>
        <source>Houd klaar: {items}</source>
        <translation>Have ready: {items}</translation>
    </message>
    <message>
        <source>Nu bereikbaar</source>
        <translation>Available now</translation>
    </message>
    <message>
        <source>Misschien bereikbaar</source>
        <translation>Perhaps available</translation>
    </message>
    <message>
        <source>Later bereikbaar</source>
        <translation>Available later</translation>
    </message>
    <message>
        <source>Kan het niet wachten? Bel dan</source>
        <translation>Can it not wait? Then call</translation>
    </message>
    <message>
        <source>Zonder eigen nummer</source>
        <translation>No number of their own</translation>
    </message>
    <message>
        <source>{title}. Voeg toe</source>
        <translation>{title}. Add</translation>
    </message>
    <message>
        <source>{moment} · voor {role}</source>
        <translation>{moment} · for {role}</translation>
    </message>
    <message>
        <source>Voor ‘{need}’ weet de gids niemand die nu zeker opneemt.</source>
        <translation>For ‘{need}’ the guide knows no one who is sure to answer now.</translation>
    </message>
    <message>
        <source>{need}, op {moment}</source>
        <translation>{need}, on {moment}</translation>
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
        <source>gedaan om {time}</source>
        <translation>done at {time}</translation>
    </message>
    <message>
        <source>gedaan op {day} om {time}</source>
        <translation>done on {day} at {time}</translation>
    </message>
    <message>
        <source>Eigen stappen</source>
        <translation>Your own steps</translation>
    </message>
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
        <source>Voortgang</source>
        <translation>Progress</translation>
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
        <source>Volgende: {step}</source>
        <translation>Next: {step}</translation>
    </message>
    <message>
        <source>Nog open: {count}</source>
        <translation>Still to do: {count}</translation>
    </message>
    <message>
        <source>Vinkjes en eigen stappen verdwijnen als u de gids sluit.</source>
        <translation>Ticks and your own steps are gone when you close the guide.</translation>
    </message>
    <message>
        <source>Overdracht</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Uw plek in de keten</source>
        <translation>Your place in the chain</translation>
    </message>
    <message>
        <source>Wat heeft de ander van mij nodig?</source>
        <translation>What does the other person need from me?</translation>
    </message>
    <message>
        <source>Bekijk alle ketenpartners</source>
        <translation>View all partners in the chain</translation>
    </message>
    <message>
        <source>{place}, hier bent u</source>
        <translation>{place}, you are here</translation>
    </message>
    <message>
        <source>Voeg zelf een stap toe</source>
        <translation>Add a step yourself</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{sources}, zie code {code} in de gids</source>
        <translation>{sources}, see code {code} in the guide</translation>
    </message>
    <message>
        <source>{partner}: dit is van u nodig</source>
        <translation>{partner}: this is needed from you</translation>
    </message>
    <message>
        <source>Zij komen in de keten na u. Hiermee kunnen zij meteen verder.</source>
        <translation>They come after you in the chain. With this they can go on at once.</translation>
    </message>
    <message>
        <source>Bij uw checklist: {title}.</source>
        <translation>Goes with your checklist: {title}.</translation>
    </message>
    <message>
        <source>Terug naar uw checklist</source>
        <translation>Back to your checklist</translation>
    </message>
    <message>
        <source>Open hun checklist</source>
        <translation>Open their checklist</translation>
    </message>
    <message>
        <source>Er kunnen geen stappen meer bij.</source>
        <translation>You cannot add any more steps.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
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
        <source>Vraag uw gemeente wie de aandachtsfunctionaris mensenhandel is, of voeg zelf een nummer toe.</source>
        <translation>Ask your municipality who the designated officer for human trafficking is, or add a number yourself.</translation>
    </message>
    <message>
        <source>Voor deze vraag is er geen landelijk nummer.</source>
        <translation>There is no national number for this question.</translation>
    </message>
    <message>
        <source>Afgedrukt op {moment}.</source>
        <translation>Printed on {moment}.</translation>
    </message>
    <message>
        <source>Kopieer het nummer van {name}</source>
        <translation>Copy the number of {name}</translation>
    </message>
    <message>
        <source>Nog geen {who} ingesteld</source>
        <translation>No {who} set up yet</translation>
    </message>
    <message>
        <source>Vraag uw gemeente wie dit is.</source>
        <translation>Ask your municipality who this is.</translation>
    </message>
    <message>
        <source>Bel tot die tijd {contact}.</source>
        <translation>Until then, call {contact}.</translation>
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
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nog geen nummers van uw gemeente</source>
        <translation>No numbers of your municipality yet</translation>
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
        <source>Bel</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Tijden: {hours}</source>
        <translation>Hours: {hours}</translation>
    </message>
    <message>
        <source>Nog te controleren: dit nummer komt uit een oudere bron.</source>
        <translation>Still to be checked: this number comes from an older source.</translation>
    </message>
    <message>
        <source>Nog te controleren: dit komt uit een oudere bron.</source>
        <translation>Still to be checked: this comes from an older source.</translation>
    </message>
    <message>
        <source>Klopt het niet? Bel {contact}.</source>
        <translation>Is it wrong? Call {contact}.</translation>
    </message>
    <message>
        <source>Wijzig in Mijn contacten</source>
        <translation>Change in My contacts</translation>
    </message>
    <message>
        <source>Dit contact voegde u zelf toe. Nagekeken op {checked}, weer vóór {due}.</source>
        <translation>You added this contact yourself. Checked on {checked}, check again before {due}.</translation>
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
    <name>Door</name>
    <message>
        <source>Vraag {n}</source>
        <translation>Question {n}</translation>
    </message>
    <message>
        <source>Bel eerst</source>
        <translation>Call first</translation>
    </message>
    <message>
        <source>Doe dit</source>
        <translation>Do this</translation>
    </message>
    <message>
        <source>Wat u klaarhoudt en wat u zegt</source>
        <translation>What to have ready and what to say</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation>Start again</translation>
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
        <source>Vink aan wat u ziet</source>
        <translation>Tick what you see</translation>
    </message>
    <message>
        <source>Vink aan wat u ziet: {where}</source>
        <translation>Tick what you see: {where}</translation>
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
        <source>Uw rol, weergave, Mijn pagina’s, Mijn contacten, alle vinkjes en uw overdracht verdwijnen. Dit kan niet ongedaan worden gemaakt. De inhoud van de gids blijft.</source>
        <translation>Your role, display, My pages, My contacts, all ticks and your hand-over will be gone. You cannot undo this. The content of the guide stays.</translation>
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
    <name>Figures</name>
    <message>
        <source>Grafiek: {title}</source>
        <translation>Chart: {title}</translation>
    </message>
    <message>
        <source>Met de pijltoetsen leest u de andere waarden.</source>
        <translation>Use the arrow keys to read the other values.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Zoek op deze pagina</source>
        <translation>Search this page</translation>
    </message>
    <message>
        <source>Zoek in de hele gids</source>
        <translation>Search the whole guide</translation>
    </message>
    <message>
        <source>Vorige (Shift+Enter)</source>
        <translation>Previous (Shift+Enter)</translation>
    </message>
    <message>
        <source>Volgende (Enter)</source>
        <translation>Next (Enter)</translation>
    </message>
    <message>
        <source>Sluit (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Niet op deze pagina.</source>
        <translation>Not on this page.</translation>
    </message>
    <message>
        <source>{number} van {count}</source>
        <translation>{number} of {count}</translation>
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
        <source>Achtergrond en bronnen</source>
        <translation>Background and sources</translation>
    </message>
    <message>
        <source>Uw antwoorden zijn gewist.</source>
        <translation>Your answers are erased.</translation>
    </message>
    <message>
        <source>Uw weg tot hier</source>
        <translation>Your way so far</translation>
    </message>
    <message>
        <source>Het hele stappenplan</source>
        <translation>The whole flowchart</translation>
    </message>
    <message>
        <source>Ander antwoord geven</source>
        <translation>Give another answer</translation>
    </message>
    <message>
        <source>{answer} (aangenomen)</source>
        <translation>{answer} (assumed)</translation>
    </message>
    <message>
        <source>U bent bij het begin.</source>
        <translation>You are at the start.</translation>
    </message>
    <message>
        <source>Terug naar ‘{flow}’</source>
        <translation>Back to ‘{flow}’</translation>
    </message>
    <message>
        <source>Blijft staan voor later</source>
        <translation>Kept for later</translation>
    </message>
    <message>
        <source>Geldt nu niet meer</source>
        <translation>No longer applies</translation>
    </message>
    <message>
        <source>Dit antwoordde u</source>
        <translation>You answered this</translation>
    </message>
    <message>
        <source>Laat zo</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Overleg: een goede uitkomst</source>
        <translation>Talk it over: a good outcome</translation>
    </message>
    <message>
        <source>Hier komt u uit</source>
        <translation>This is where you end</translation>
    </message>
    <message>
        <source>Wie u belt</source>
        <translation>Who to call</translation>
    </message>
    <message>
        <source>Uw antwoord van daarnet: {answer}</source>
        <translation>Your answer just now: {answer}</translation>
    </message>
    <message>
        <source>uw antwoord van daarnet</source>
        <translation>your answer just now</translation>
    </message>
    <message>
        <source>Verder zonder dat stappenplan</source>
        <translation>Continue without that flowchart</translation>
    </message>
    <message>
        <source>Terug in ‘{flow}’</source>
        <translation>Back in ‘{flow}’</translation>
    </message>
    <message>
        <source>Open ‘{flow}’</source>
        <translation>Open ‘{flow}’</translation>
    </message>
    <message>
        <source>Verder in ‘{flow}’</source>
        <translation>Continue in ‘{flow}’</translation>
    </message>
    <message>
        <source>toets {key}</source>
        <translation>key {key}</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Verder waar u was</source>
        <translation>Continue where you were</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Doe de stappen: {checklist}</source>
        <translation>Do the steps: {checklist}</translation>
    </message>
    <message>
        <source>Schrijf de overdracht, met deze weg erin</source>
        <translation>Write the hand-over, with your way so far in it</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
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
        <source>Ander stappenplan</source>
        <translation>Another flowchart</translation>
    </message>
    <message>
        <source>Vraag {n} van hoogstens {most}</source>
        <translation>Question {n} of at most {most}</translation>
    </message>
    <message>
        <source>{answer} naar {box}</source>
        <translation>{answer} leads to {box}</translation>
    </message>
    <message>
        <source>aangenomen</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>U koos nog geen antwoord op {questions}. Wij namen aan: {answers}.</source>
        <translation>You have not chosen an answer to {questions} yet. We assumed: {answers}.</translation>
    </message>
    <message>
        <source>{others} en {last}</source>
        <translation>{others} and {last}</translation>
    </message>
    <message>
        <source>Alles over {contact}</source>
        <translation>All about {contact}</translation>
    </message>
</context>
<context>
    <name>FlowMap</name>
    <message>
        <source>Kaart van het stappenplan. U bent bij: {node}</source>
        <translation>Map of the flowchart. You are at: {node}</translation>
    </message>
    <message>
        <source>Pijltoetsen lopen langs de lijnen, Enter gaat naar een vakje. Plus, min en nul maken de kaart groter, kleiner of passend.</source>
        <translation>Arrow keys follow the lines, Enter goes to a box. Plus, minus and zero make the map larger or smaller, or fit it to the window.</translation>
    </message>
    <message>
        <source>Op uw weg</source>
        <translation>On your way so far</translation>
    </message>
    <message>
        <source>Hier bent u</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>Na {answers}</source>
        <translation>After {answers}</translation>
    </message>
    <message>
        <source> of </source>
        <translation> or </translation>
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
    <name>Handover</name>
    <message>
        <source>Dit verdwijnt als u de gids sluit. Er wordt niets bewaard.</source>
        <translation>This is gone when you close the guide. Nothing is saved.</translation>
    </message>
    <message>
        <source>Voor wie is het?</source>
        <translation>Who is it for?</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Na het gesprek</source>
        <translation>After the conversation</translation>
    </message>
    <message>
        <source>gemaakt op {date}</source>
        <translation>made on {date}</translation>
    </message>
    <message>
        <source>Voor: {whom}</source>
        <translation>For: {whom}</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Belblad</source>
        <translation>Call sheet</translation>
    </message>
    <message>
        <source>Schrijf niet</source>
        <translation>Do not write</translation>
    </message>
    <message>
        <source>Dit mag u delen</source>
        <translation>You may share this</translation>
    </message>
    <message>
        <source>En nog {count}.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>Wat u zag</source>
        <translation>What you saw</translation>
    </message>
    <message>
        <source>Wat u denkt</source>
        <translation>What you think</translation>
    </message>
    <message>
        <source>De persoon</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Uw vraag</source>
        <translation>Your request</translation>
    </message>
    <message>
        <source>Is er nu gevaar? Bel eerst. Schrijf daarna.</source>
        <translation>Is there danger now? Call first. Write afterwards.</translation>
    </message>
    <message>
        <source>Nog geen signalen aangevinkt.</source>
        <translation>No signals ticked yet.</translation>
    </message>
    <message>
        <source>Naar de signalen</source>
        <translation>Go to the signals</translation>
    </message>
    <message>
        <source>Wat u al deed</source>
        <translation>What you have already done</translation>
    </message>
    <message>
        <source>Neem de afgevinkte stappen mee</source>
        <translation>Include the ticked steps</translation>
    </message>
    <message>
        <source>Neem het gevolgde stappenplan mee</source>
        <translation>Include the flowchart you followed</translation>
    </message>
    <message>
        <source>Uw overdracht</source>
        <translation>Your hand-over</translation>
    </message>
    <message>
        <source>Welk papier</source>
        <translation>Which document</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Druk af</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Wis het klembord</source>
        <translation>Clear the clipboard</translation>
    </message>
    <message>
        <source>Vul in wat u zag. De tekst verschijnt hier vanzelf.</source>
        <translation>Fill in what you saw. The text appears here by itself.</translation>
    </message>
    <message>
        <source>Niet in deze notitie: {fields}.</source>
        <translation>Not in this note: {fields}.</translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Vul in wat u zag.</source>
        <translation>Fill in what you saw.</translation>
    </message>
    <message>
        <source>Uw notitie</source>
        <translation>Your note</translation>
    </message>
    <message>
        <source>Wat ik zag en hoorde</source>
        <translation>What I saw and heard</translation>
    </message>
    <message>
        <source>Signalen die ik zag</source>
        <translation>Signals I saw</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wat ik denk</source>
        <translation>What I think</translation>
    </message>
    <message>
        <source>Gevaar nu</source>
        <translation>Danger now</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Wat de persoon wil</source>
        <translation>What the person wants</translation>
    </message>
    <message>
        <source>Veilig te bereiken</source>
        <translation>How to reach safely</translation>
    </message>
    <message>
        <source>Wat ik deed</source>
        <translation>What I did</translation>
    </message>
    <message>
        <source>Stappenplan dat ik volgde</source>
        <translation>Flowchart I followed</translation>
    </message>
    <message>
        <source>Wat ik van u vraag</source>
        <translation>What I ask of you</translation>
    </message>
    <message>
        <source>Alleen wat u zelf zag of hoorde. Letterlijke woorden tussen aanhalingstekens.</source>
        <translation>Only what you saw or heard yourself. Put exact words in quotation marks.</translation>
    </message>
    <message>
        <source>De plek, zo precies als nodig.</source>
        <translation>The place, as exact as needed.</translation>
    </message>
    <message>
        <source>De tijd van nu. Was het eerder? Pas het aan.</source>
        <translation>The time now. Was it earlier? Change it.</translation>
    </message>
    <message>
        <source>Uw eigen uitleg, apart van de feiten.</source>
        <translation>Your own explanation, apart from the facts.</translation>
    </message>
    <message>
        <source>Waaraan ziet u dat?</source>
        <translation>How can you tell?</translation>
    </message>
    <message>
        <source>Hoe weet u dat? Schatten mag.</source>
        <translation>How do you know? You may estimate.</translation>
    </message>
    <message>
        <source>Wil de persoon hulp? Weet de persoon dat u dit doorgeeft?</source>
        <translation>Does the person want help? Does the person know that you pass this on?</translation>
    </message>
    <message>
        <source>Waar, wanneer en via wie, zonder dat anderen het merken.</source>
        <translation>Where, when and through whom, without others noticing.</translation>
    </message>
    <message>
        <source>Wat moet de ander nu doen?</source>
        <translation>What must the other person do now?</translation>
    </message>
    <message>
        <source>Ja.</source>
        <translation>Yes.</translation>
    </message>
    <message>
        <source>Nee.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Weet ik niet.</source>
        <translation>I do not know.</translation>
    </message>
    <message>
        <source>Jonger dan 18.</source>
        <translation>Younger than 18.</translation>
    </message>
    <message>
        <source>18 of ouder.</source>
        <translation>18 or older.</translation>
    </message>
    <message>
        <source>Mijn rol: {role}.</source>
        <translation>My role: {role}.</translation>
    </message>
    <message>
        <source>Feiten</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Uitleg</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Voorlezen duurt ongeveer {seconds} seconden.</source>
        <translation>Reading this aloud takes about {seconds} seconds.</translation>
    </message>
    <message>
        <source>Dat is lang. Begin met wat u zag; de rest kan erna.</source>
        <translation>That is long. Start with what you saw; the rest can come after.</translation>
    </message>
    <message>
        <source>‘{found}’? Schrijf liever: {instead}. {why}</source>
        <translation>‘{found}’? Better to write: {instead}. {why}</translation>
    </message>
    <message>
        <source>‘{found}’ lijkt een burgerservicenummer. Laat het weg, tenzij de ander het nodig heeft.</source>
        <translation>‘{found}’ looks like a citizen service number (BSN). Leave it out, unless the other person needs it.</translation>
    </message>
    <message>
        <source>‘{found}’ lijkt een rekeningnummer. Laat het weg, tenzij de ander het nodig heeft.</source>
        <translation>‘{found}’ looks like a bank account number. Leave it out, unless the other person needs it.</translation>
    </message>
    <message>
        <source>‘{found}’ is een e-mailadres. Laat het weg, tenzij de ander het nodig heeft.</source>
        <translation>‘{found}’ is an email address. Leave it out, unless the other person needs it.</translation>
    </message>
    <message>
        <source>‘{found}’ lijkt een telefoonnummer. Laat het weg, tenzij de ander het nodig heeft.</source>
        <translation>‘{found}’ looks like a phone number. Leave it out, unless the other person needs it.</translation>
    </message>
    <message>
        <source>‘{found}’ lijkt een geboortedatum. Schrijf liever de leeftijd, ongeveer mag.</source>
        <translation>‘{found}’ looks like a date of birth. It is better to write the age; a rough age is fine.</translation>
    </message>
    <message>
        <source>‘{found}’ lijkt een kenteken. Laat het weg, tenzij de ander het nodig heeft.</source>
        <translation>‘{found}’ looks like a number plate. Leave it out, unless the other person needs it.</translation>
    </message>
    <message>
        <source>‘{found}’ lijkt een documentnummer. Schrijf liever wie het document bewaart.</source>
        <translation>‘{found}’ looks like a document number. It is better to write who keeps the document.</translation>
    </message>
    <message>
        <source>Uw tekst is gewist. Wat u aanvinkte blijft staan.</source>
        <translation>Your text is erased. What you ticked stays.</translation>
    </message>
    <message>
        <source>Er staat nog niets in de overdracht.</source>
        <translation>There is nothing in the hand-over yet.</translation>
    </message>
    <message>
        <source>De tekst staat op het klembord. Plak hem, en wis het klembord daarna.</source>
        <translation>The text is on the clipboard. Paste it, and then clear the clipboard.</translation>
    </message>
    <message>
        <source>Het klembord is leeg.</source>
        <translation>The clipboard is empty.</translation>
    </message>
    <message>
        <source>Op het klembord staat iets anders. Dat blijft staan.</source>
        <translation>There is something else on the clipboard. That stays.</translation>
    </message>
    <message>
        <source>De tekst van uw overdracht verdwijnt dan.</source>
        <translation>The text of your hand-over will then be gone.</translation>
    </message>
    <message>
        <source>De gids sluiten?</source>
        <translation>Close the guide?</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
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
        <source>Alle signalen</source>
        <translation>All signals</translation>
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
        <source>Alle nummers, met wat u zegt. {count} nu bereikbaar.</source>
        <translation>All numbers, with what to say. {count} available now.</translation>
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
        <source>Kies een antwoord, of kopieer een nummer</source>
        <translation>Choose an answer, or copy a number</translation>
    </message>
    <message>
        <source>Draai een checklist om: wat heeft de ander nodig?</source>
        <translation>Turn a checklist around: what does the other person need?</translation>
    </message>
    <message>
        <source>Zoek op deze pagina, ga verder</source>
        <translation>Find on this page, go on</translation>
    </message>
    <message>
        <source>Volgende plek van een route, of waarde in een grafiek</source>
        <translation>Next place of a route, or value in a chart</translation>
    </message>
    <message>
        <source>Naar de volgende knop of link</source>
        <translation>Go to the next button or link</translation>
    </message>
    <message>
        <source>Op de kaart van een stappenplan</source>
        <translation>On the map of a flowchart</translation>
    </message>
    <message>
        <source>Langs een antwoord, en terug</source>
        <translation>Go along an answer, and back</translation>
    </message>
    <message>
        <source>Naar een ander antwoord op dezelfde vraag</source>
        <translation>Go to another answer to the same question</translation>
    </message>
    <message>
        <source>Ga naar het vakje</source>
        <translation>Go to the box</translation>
    </message>
    <message>
        <source>Maak de kaart groter, kleiner, of laat alles zien</source>
        <translation>Make the map larger or smaller, or show everything</translation>
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
    <message>
        <source>Eén letter, cijfer of teken</source>
        <translation>One letter, digit or sign</translation>
    </message>
    <message>
        <source>Toetsen zonder Ctrl of Alt werken niet in een tekstveld.</source>
        <translation>Keys without Ctrl or Alt do not work in a text field.</translation>
    </message>
    <message>
        <source>U hebt toetsen zonder Ctrl of Alt uitgezet: /, W en cijfers.</source>
        <translation>You turned off keys without Ctrl or Alt: /, W and digits.</translation>
    </message>
    <message>
        <source>Zet ze aan of uit</source>
        <translation>Turn them on or off</translation>
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
        <source>Waar begin ik?</source>
        <translation>Where do I start?</translation>
    </message>
    <message>
        <source>Looproutes</source>
        <translation>Walking routes</translation>
    </message>
    <message>
        <source>Cijfers</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Sjablonen voor de overdracht</source>
        <translation>Templates for the hand-over</translation>
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
        <source>Looproute</source>
        <translation>Walking route</translation>
    </message>
    <message>
        <source>Sjabloon</source>
        <translation>Template</translation>
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
        <source>Uw belprogramma opent met {who}.</source>
        <translation>Your calling program opens with {who}.</translation>
    </message>
    <message>
        <source>Bellen lukt niet vanaf deze computer. Kopieer het nummer.</source>
        <translation>You cannot call from this computer. Copy the number.</translation>
    </message>
    <message>
        <source>De stap is weggehaald.</source>
        <translation>The step is removed.</translation>
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
    <message>
        <source>Bewaard als {name}. Dit bestand wist u zelf.</source>
        <translation>Saved as {name}. You must erase this file yourself.</translation>
    </message>
    <message>
        <source>{name} kon niet worden bewaard. Kies een andere plek.</source>
        <translation>{name} could not be saved. Choose another place.</translation>
    </message>
</context>
<context>
    <name>OwnContacts</name>
    <message>
        <source>Een werknummer van een collega. Het blijft op deze computer of stick.</source>
        <translation>A work number of a colleague. It stays on this computer or USB stick.</translation>
    </message>
    <message>
        <source>U kunt hier nu niets toevoegen of wijzigen. {why}</source>
        <translation>You cannot add or change anything here now. {why}</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Verwijder</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hier staat al {name}. Het nieuwste contact gaat voor.</source>
        <translation>{name} is already here. The newest contact comes first.</translation>
    </message>
    <message>
        <source>Nieuw contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Wijzig {name}</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <source>De gids ziet hieraan of iemand nu bereikbaar is.</source>
        <translation>From this, the guide can tell whether someone is available now.</translation>
    </message>
    <message>
        <source>De gids toont deze tijden, maar kan er niet mee rekenen.</source>
        <translation>The guide shows these hours, but cannot work with them.</translation>
    </message>
    <message>
        <source>Contacten overnemen</source>
        <translation>Import contacts</translation>
    </message>
    <message>
        <source>Uit: {source}. Er is nog niets veranderd. Kies wat u overneemt. Kijk de nummers na.</source>
        <translation>From: {source}. Nothing has changed yet. Choose what you import. Check the numbers.</translation>
    </message>
    <message>
        <source>Nieuw: {count}</source>
        <translation>New: {count}</translation>
    </message>
    <message>
        <source>Anders dan wat u hebt: {count}</source>
        <translation>Different from what you have: {count}</translation>
    </message>
    <message>
        <source>Vink aan wat u wilt vervangen.</source>
        <translation>Tick what you want to replace.</translation>
    </message>
    <message>
        <source>Hebt u al: {count}</source>
        <translation>You already have: {count}</translation>
    </message>
    <message>
        <source>Kan de gids niet overnemen: {count}</source>
        <translation>The guide cannot import: {count}</translation>
    </message>
    <message>
        <source>Hier staan geen contacten in.</source>
        <translation>There are no contacts in here.</translation>
    </message>
    <message>
        <source>{field}: u hebt ‘{mine}’, nieuw is ‘{theirs}’</source>
        <translation>{field}: you have ‘{mine}’, new is ‘{theirs}’</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Neem 1 contact over</source>
        <translation>Import 1 contact</translation>
    </message>
    <message>
        <source>Neem {count} contacten over</source>
        <translation>Import {count} contacts</translation>
    </message>
    <message>
        <source>Nummer {number}</source>
        <translation>Number {number}</translation>
    </message>
    <message>
        <source>Wat de gids hier bewaart</source>
        <translation>What the guide saves here</translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vervult de rol van</source>
        <translation>Has the role of</translation>
    </message>
    <message>
        <source>Waarvoor belt u?</source>
        <translation>Why do you call?</translation>
    </message>
    <message>
        <source>Telefoonnummer</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Bereikbaar</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Van een collega, een team of een loket.</source>
        <translation>Of a colleague, a team or a service desk.</translation>
    </message>
    <message>
        <source>De gids zet dit contact dan vooraan, overal waar die rol nodig is.</source>
        <translation>The guide then puts this contact first, wherever that role is needed.</translation>
    </message>
    <message>
        <source>Meer antwoorden mag.</source>
        <translation>You may give more than one answer.</translation>
    </message>
    <message>
        <source>Een werknummer.</source>
        <translation>A work number.</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: ma-vr 9:00-17:00. Mag leeg blijven.</source>
        <translation>For example: ma-vr 9:00-17:00 (days in Dutch). You may leave this empty.</translation>
    </message>
    <message>
        <source>Bijvoorbeeld wie vervangt. Nooit iets over een mogelijk slachtoffer of een zaak.</source>
        <translation>For example, who stands in. Never anything about a possible victim or a case.</translation>
    </message>
    <message>
        <source>Vul een naam in.</source>
        <translation>Fill in a name.</translation>
    </message>
    <message>
        <source>Maak dit korter: hoogstens {most} tekens.</source>
        <translation>Make this shorter: at most {most} characters.</translation>
    </message>
    <message>
        <source>Hier staat een teken dat niet te zien is. Typ de tekst opnieuw.</source>
        <translation>There is a character here that you cannot see. Type the text again.</translation>
    </message>
    <message>
        <source>Gebruik alleen cijfers, spaties, +, haakjes en streepjes.</source>
        <translation>Use only digits, spaces, +, brackets and hyphens.</translation>
    </message>
    <message>
        <source>Een nummer heeft {fewest} tot {most} cijfers. Kijk het na.</source>
        <translation>A number has {fewest} to {most} digits. Check it.</translation>
    </message>
    <message>
        <source>Vul een nummer in, of schrijf in de notitie hoe u dit contact bereikt.</source>
        <translation>Fill in a number, or write in the note how to reach this contact.</translation>
    </message>
    <message>
        <source>Dit kan de gids niet lezen.</source>
        <translation>The guide cannot read this.</translation>
    </message>
    <message>
        <source>Dit contact staat twee keer in het bestand.</source>
        <translation>This contact is in the file twice.</translation>
    </message>
    <message>
        <source>Er passen hoogstens {most} contacten in.</source>
        <translation>There is room for at most {most} contacts.</translation>
    </message>
    <message>
        <source>De gids kan op deze plek niets bewaren. Misschien staat de stick op slot.</source>
        <translation>The guide cannot save anything in this place. Perhaps the USB stick is locked.</translation>
    </message>
    <message>
        <source>De gids mag hier niet schrijven. Misschien staat de stick of de map op slot.</source>
        <translation>The guide is not allowed to write here. Perhaps the USB stick or the folder is locked.</translation>
    </message>
    <message>
        <source>De schijf is vol. Maak ruimte en probeer opnieuw.</source>
        <translation>The disk is full. Make space and try again.</translation>
    </message>
    <message>
        <source>Een nieuwere versie van de gids schreef dit bestand. Deze versie laat het zoals het is.</source>
        <translation>A newer version of the guide wrote this file. This version leaves it as it is.</translation>
    </message>
    <message>
        <source>Het bestand met uw contacten kan niet worden gelezen. De gids laat het zoals het is.</source>
        <translation>The file with your contacts cannot be read. The guide leaves it as it is.</translation>
    </message>
    <message>
        <source>Het schrijven is mislukt. Probeer het opnieuw.</source>
        <translation>Writing failed. Try again.</translation>
    </message>
    <message>
        <source>Niet bewaard: {why}</source>
        <translation>Not saved: {why}</translation>
    </message>
    <message>
        <source>Bewaard om {time} in {file}</source>
        <translation>Saved at {time} in {file}</translation>
    </message>
    <message>
        <source>Het bestand met uw contacten was beschadigd. Een kopie staat in {name}. De gids gaat verder met wat nog leesbaar was.</source>
        <translation>The file with your contacts was damaged. A copy is in {name}. The guide continues with what it could still read.</translation>
    </message>
    <message>
        <source>{name} is van een nieuwere versie van de gids. Deze versie kan het niet lezen.</source>
        <translation>{name} is from a newer version of the guide. This version cannot read it.</translation>
    </message>
    <message>
        <source>{name} is geen bestand met contacten van de gids.</source>
        <translation>{name} is not a file with contacts of the guide.</translation>
    </message>
    <message>
        <source>{name} kan niet worden geopend.</source>
        <translation>{name} cannot be opened.</translation>
    </message>
    <message>
        <source>Een rol die deze gids niet kent</source>
        <translation>A role that this guide does not know</translation>
    </message>
    <message>
        <source>Het bestand staat in {file}. Er staan namen en nummers in: wis het na gebruik.</source>
        <translation>The file is in {file}. It holds names and numbers: erase it after use.</translation>
    </message>
    <message>
        <source>Er is geen bestand gemaakt: {why}</source>
        <translation>No file was made: {why}</translation>
    </message>
    <message>
        <source>Alleen werknummers van collega’s en ketenpartners.</source>
        <translation>Only work numbers of colleagues and partners in the chain.</translation>
    </message>
    <message>
        <source>Nooit gegevens van een mogelijk slachtoffer of een ander om wie het gaat.</source>
        <translation>Never details of a possible victim or of anyone else the case is about.</translation>
    </message>
    <message>
        <source>De gids stuurt niets weg.</source>
        <translation>The guide sends nothing away.</translation>
    </message>
    <message>
        <source>Ze staan in {file}. Wie met uw account werkt, kan ze lezen.</source>
        <translation>They are in {file}. Anyone who works with your account can read them.</translation>
    </message>
    <message>
        <source>Werknummers van collega’s, vooraan in de gids. Ze blijven op deze computer of stick. Zet hier nooit gegevens van een mogelijk slachtoffer.</source>
        <translation>Work numbers of colleagues, first in the guide. They stay on this computer or USB stick. Never put details of a possible victim here.</translation>
    </message>
    <message>
        <source>Voeg een contact toe</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Nog in te stellen</source>
        <translation>Still to be set up</translation>
    </message>
    <message>
        <source>U hebt nog geen eigen contacten</source>
        <translation>You have no contacts of your own yet</translation>
    </message>
    <message>
        <source>Begin met uw aandachtsfunctionaris. Of neem een bestand over van een collega.</source>
        <translation>Start with your designated officer. Or bring in a file from a colleague.</translation>
    </message>
    <message>
        <source>Klopt dit nog? Nagekeken {date}</source>
        <translation>Is this still right? Checked {date}</translation>
    </message>
    <message>
        <source>{name} is nieuwer en gaat voor</source>
        <translation>{name} is newer and comes first</translation>
    </message>
    <message>
        <source>Klopt nog</source>
        <translation>Still right</translation>
    </message>
    <message>
        <source>{name} klopt nog</source>
        <translation>{name} is still right</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Verwijder {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Delen met collega’s</source>
        <translation>Share with colleagues</translation>
    </message>
    <message>
        <source>In het bestand staan namen en nummers. Geef het alleen aan collega’s.</source>
        <translation>The file holds names and numbers. Give it to colleagues only.</translation>
    </message>
    <message>
        <source>Maak een bestand</source>
        <translation>Make a file</translation>
    </message>
    <message>
        <source>Neem een bestand over</source>
        <translation>Bring in a file</translation>
    </message>
    <message>
        <source>Een blad om samen in te vullen</source>
        <translation>A sheet to fill in together</translation>
    </message>
    <message>
        <source>Wis alle contacten</source>
        <translation>Erase all contacts</translation>
    </message>
    <message>
        <source>{name} is verwijderd.</source>
        <translation>{name} is removed.</translation>
    </message>
    <message>
        <source>Alle eigen contacten wissen?</source>
        <translation>Erase all your own contacts?</translation>
    </message>
    <message>
        <source>Ze verdwijnen van deze computer. Dit kan niet ongedaan worden gemaakt.</source>
        <translation>They will be gone from this computer. You cannot undo this.</translation>
    </message>
    <message>
        <source>Alle eigen contacten zijn gewist.</source>
        <translation>All your own contacts are erased.</translation>
    </message>
    <message>
        <source>Niet alles kon worden gewist. Wis het bestand zelf.</source>
        <translation>Not everything could be erased. Erase the file yourself.</translation>
    </message>
    <message>
        <source>{name} is bewaard.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <source>Overgenomen: {count}</source>
        <translation>Brought in: {count}</translation>
    </message>
    <message>
        <source>Wat u typte in Mijn contacten of Afspraken verdwijnt dan.</source>
        <translation>What you typed in My contacts or Agreements will then be gone.</translation>
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
    <message>
        <source>Bron: {sources}</source>
        <translation>Source: {sources}</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Hoe u de keten ziet</source>
        <translation>How you see the chain</translation>
    </message>
    <message>
        <source>Tekening</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Lijst</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Wie werkt met wie, wat mogen zij en wat hebben zij nodig?</source>
        <translation>Who works with whom, what may they do and what do they need?</translation>
    </message>
    <message>
        <source>Tekening van de keten</source>
        <translation>Drawing of the chain</translation>
    </message>
    <message>
        <source>Uitgeklapt</source>
        <translation>Expanded</translation>
    </message>
    <message>
        <source>Ingeklapt. Druk om meer te lezen.</source>
        <translation>Collapsed. Press to read more.</translation>
    </message>
    <message>
        <source>Open de checklist</source>
        <translation>Open the checklist</translation>
    </message>
    <message>
        <source>Lokaal</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Regionaal</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Landelijk</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Buitenland</source>
        <translation>Abroad</translation>
    </message>
    <message>
        <source>hier bent u</source>
        <translation>you are here</translation>
    </message>
    <message>
        <source>Geeft door aan {names}</source>
        <translation>Passes on to {names}</translation>
    </message>
    <message>
        <source>Krijgt van {names}</source>
        <translation>Receives from {names}</translation>
    </message>
    <message>
        <source>Wat u mag en kunt</source>
        <translation>What you may and can do</translation>
    </message>
    <message>
        <source>Wat zij mogen en kunnen</source>
        <translation>What they may and can do</translation>
    </message>
    <message>
        <source>Wat u van anderen nodig hebt</source>
        <translation>What you need from others</translation>
    </message>
    <message>
        <source>Wat zij van u nodig hebben</source>
        <translation>What they need from you</translation>
    </message>
    <message>
        <source>U krijgt van</source>
        <translation>You receive from</translation>
    </message>
    <message>
        <source>Zij krijgen van</source>
        <translation>They receive from</translation>
    </message>
    <message>
        <source>U geeft door aan</source>
        <translation>You pass on to</translation>
    </message>
    <message>
        <source>Zij geven door aan</source>
        <translation>They pass on to</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Misleiding bij werving</source>
        <translation>Deception in recruitment</translation>
    </message>
    <message>
        <source>Dwang bij werving</source>
        <translation>Coercion in recruitment</translation>
    </message>
    <message>
        <source>Kwetsbaarheid bij werving</source>
        <translation>Vulnerability in recruitment</translation>
    </message>
    <message>
        <source>Uitbuiting</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Dwang</source>
        <translation>Coercion</translation>
    </message>
    <message>
        <source>Kwetsbaarheid</source>
        <translation>Vulnerability</translation>
    </message>
    <message>
        <source>{count} sterk</source>
        <translation>{count} strong</translation>
    </message>
    <message>
        <source>{count} middel</source>
        <translation>{count} medium</translation>
    </message>
    <message>
        <source>{count} zwak</source>
        <translation>{count} weak</translation>
    </message>
    <message>
        <source>{count} zonder sterkte</source>
        <translation>{count} without strength</translation>
    </message>
    <message>
        <source>nog niets</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>regel gehaald</source>
        <translation>rule met</translation>
    </message>
    <message>
        <source>Wat u zag, waar het op kan wijzen en wat u nu doet. Dit is geen oordeel over iemand.</source>
        <translation>What you saw, what it can point to and what you do now. This is not a verdict on anyone.</translation>
    </message>
    <message>
        <source>Houd dit bij de hand:</source>
        <translation>Keep this at hand:</translation>
    </message>
    <message>
        <source>Terug naar de signalen</source>
        <translation>Back to the signals</translation>
    </message>
    <message>
        <source>Wat u zag</source>
        <translation>What you saw</translation>
    </message>
    <message>
        <source>Waar het op kan wijzen</source>
        <translation>What it can point to</translation>
    </message>
    <message>
        <source>De signalen wijzen nog niet naar één vorm. Dat zegt niet dat er niets is.</source>
        <translation>The signals do not point to one form yet. That does not mean that there is nothing.</translation>
    </message>
    <message>
        <source>Want u zag: {signals}.</source>
        <translation>Because you saw: {signals}.</translation>
    </message>
    <message>
        <source>Vink eerst aan wat u zag. Dan ziet u hier wat helpt.</source>
        <translation>First tick what you saw. Then you see here what helps.</translation>
    </message>
    <message>
        <source>Om het verschil te zien</source>
        <translation>To see the difference</translation>
    </message>
    <message>
        <source>Let ook op</source>
        <translation>Also look for</translation>
    </message>
    <message>
        <source>Vraag alleen wat veilig is. U hoeft niets te onderzoeken.</source>
        <translation>Only ask what is safe. You do not have to investigate anything.</translation>
    </message>
    <message>
        <source>De regel per dimensie</source>
        <translation>The rule for each dimension</translation>
    </message>
    <message>
        <source>Het advies is van de gids</source>
        <translation>The advice is the guide’s own</translation>
    </message>
    <message>
        <source>Wat deze weging niet zegt</source>
        <translation>What this weighing does not say</translation>
    </message>
    <message>
        <source>Telt niet mee in een dimensie; gaat mee in de overdracht</source>
        <translation>Does not count in a dimension; goes into the hand-over</translation>
    </message>
    <message>
        <source>zonder sterkte in de bron</source>
        <translation>without strength in the source</translation>
    </message>
    <message>
        <source>Waarom dit advies: de bovenste reden telt</source>
        <translation>Why this advice: the top reason counts</translation>
    </message>
    <message>
        <source>Werving</source>
        <translation>Recruitment</translation>
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
    <message>
        <source>Maak een bestand voor collega’s</source>
        <translation>Make a file for colleagues</translation>
    </message>
    <message>
        <source>Neem een bestand met contacten over</source>
        <translation>Bring in a file with contacts</translation>
    </message>
    <message>
        <source>Contacten</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Alle bestanden</source>
        <translation>All files</translation>
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
        <source>Typ uw werk, zoals balie, school of zorg</source>
        <translation>Type your work in Dutch, such as balie, school or zorg</translation>
    </message>
    <message>
        <source>Geen rol met ‘{typed}’. Typ iets anders, of sla over.</source>
        <translation>No role with ‘{typed}’. Type something else, or skip.</translation>
    </message>
    <message>
        <source>{count} rollen</source>
        <translation>{count} roles</translation>
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
    <name>Route</name>
    <message>
        <source>Kijk</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Liever niet</source>
        <translation>Better not</translation>
    </message>
    <message>
        <source>Plekken op de route</source>
        <translation>Places on the route</translation>
    </message>
    <message>
        <source>Plek {number} van {total}: {title}</source>
        <translation>Place {number} of {total}: {title}</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Volgende: {stop}</source>
        <translation>Next: {stop}</translation>
    </message>
    <message>
        <source>Nog niets aangevinkt</source>
        <translation>Nothing ticked yet</translation>
    </message>
    <message>
        <source>1 signaal aangevinkt</source>
        <translation>1 signal ticked</translation>
    </message>
    <message>
        <source>{count} signalen aangevinkt</source>
        <translation>{count} signals ticked</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Sluit zoeken</source>
        <translation>Close search</translation>
    </message>
    <message>
        <source>Geen treffers</source>
        <translation>No results</translation>
    </message>
    <message>
        <source>Zoek een signaal, stap, nummer of code</source>
        <translation>Find a signal, step, number or code</translation>
    </message>
    <message>
        <source>Zoek precies ‘{words}’</source>
        <translation>Search for exactly ‘{words}’</translation>
    </message>
    <message>
        <source>↑ ↓ kiezen   ↵ openen   Alt+1 … 9 direct openen</source>
        <translation>↑ ↓ choose   ↵ open   Alt+1 … 9 open directly</translation>
    </message>
    <message>
        <source>’ en ‘</source>
        <translation>’ and ‘</translation>
    </message>
    <message>
        <source>Gezocht naar ‘{words}’.</source>
        <translation>Searched for ‘{words}’.</translation>
    </message>
    <message>
        <source>De beste {shown} van {total} treffers</source>
        <translation>The best {shown} of {total} results</translation>
    </message>
    <message>
        <source>1 treffer</source>
        <translation>1 result</translation>
    </message>
    <message>
        <source>{count} treffers</source>
        <translation>{count} results</translation>
    </message>
    <message>
        <source>Staat bij Mijn pagina’s</source>
        <translation>In My pages</translation>
    </message>
    <message>
        <source>Treffers</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>{hit}. {number} van {count}</source>
        <translation>{hit}. {number} of {count}</translation>
    </message>
    <message>
        <source>&amp;Alles</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>&amp;Herken</source>
        <translation>&amp;Recognise</translation>
    </message>
    <message>
        <source>&amp;Doe</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>&amp;Bel</source>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <source>&amp;Lees</source>
        <translation>R&amp;ead</translation>
    </message>
    <message>
        <source>Mijn &amp;rol</source>
        <translation>My r&amp;ole</translation>
    </message>
    <message>
        <source>Alleen wat er voor {role} is</source>
        <translation>Only what there is for {role}</translation>
    </message>
    <message>
        <source>&amp;Wis keuzes</source>
        <translation>C&amp;lear choices</translation>
    </message>
    <message>
        <source>Zoek weer in alles</source>
        <translation>Search everything again</translation>
    </message>
    <message>
        <source>Elke vorm</source>
        <translation>Every form</translation>
    </message>
    <message>
        <source>Vorm van uitbuiting</source>
        <translation>Form of exploitation</translation>
    </message>
    <message>
        <source>Waarin u zoekt</source>
        <translation>Where you search</translation>
    </message>
    <message>
        <source>Zo zoekt u</source>
        <translation>How to search</translation>
    </message>
    <message>
        <source>Typ een paar woorden, of een hele vraag.</source>
        <translation>Type a few words, or a whole question.</translation>
    </message>
    <message>
        <source>Typ een code, zoals F2 of C1.4. Die staat naast elke titel, ook op papier.</source>
        <translation>Type a code, such as F2 or C1.4. It is next to every title, also on paper.</translation>
    </message>
    <message>
        <source>Typ een deel van een telefoonnummer.</source>
        <translation>Type part of a phone number.</translation>
    </message>
    <message>
        <source>Eerder gezocht</source>
        <translation>Searched before</translation>
    </message>
    <message>
        <source>Vergeet deze</source>
        <translation>Forget these</translation>
    </message>
    <message>
        <source>Zoek in alles</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Bedoelde u</source>
        <translation>Did you mean</translation>
    </message>
    <message>
        <source>Probeer een ander woord voor hetzelfde.</source>
        <translation>Try another word for the same thing.</translation>
    </message>
    <message>
        <source>Typ minder woorden, of alleen het begin van een woord.</source>
        <translation>Type fewer words, or only the start of a word.</translation>
    </message>
    <message>
        <source>Of druk op Esc en blader door de gids.</source>
        <translation>Or press Esc and browse the guide.</translation>
    </message>
    <message>
        <source>Twijfelt u? Bel {name} voor overleg.</source>
        <translation>In doubt? Call {name} to talk it over.</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kopieer het nummer van {name}</source>
        <translation>Copy the number of {name}</translation>
    </message>
    <message>
        <source>Niets gevonden voor ‘{words}’ met deze keuzes.</source>
        <translation>Nothing found for ‘{words}’ with these choices.</translation>
    </message>
    <message>
        <source>Niets gevonden voor ‘{words}’.</source>
        <translation>Nothing found for ‘{words}’.</translation>
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
        <source>Uw beeld</source>
        <translation>Your picture</translation>
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
        <source>Wie kan ik nu bellen?</source>
        <translation>Who can I call now?</translation>
    </message>
    <message>
        <source>Mijn contacten</source>
        <translation>My contacts</translation>
    </message>
    <message>
        <source>Afspraken in uw gemeente</source>
        <translation>Agreements in your municipality</translation>
    </message>
    <message>
        <source>Ketenpartners</source>
        <translation>Partners in the chain</translation>
    </message>
    <message>
        <source>Mag ik dit delen?</source>
        <translation>May I share this?</translation>
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
        <translation>Hand-over</translation>
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
    <name>Sharing</name>
    <message>
        <source>Kies wie u bent en aan wie u iets wilt vertellen. Dit is geen juridisch advies.</source>
        <translation>Choose who you are and who you want to tell something. This is not legal advice.</translation>
    </message>
    <message>
        <source>Ik ben</source>
        <translation>I am</translation>
    </message>
    <message>
        <source>Kies uw rol</source>
        <translation>Choose your role</translation>
    </message>
    <message>
        <source>Ik wil vertellen aan</source>
        <translation>I want to tell</translation>
    </message>
    <message>
        <source>Kies aan wie</source>
        <translation>Choose who to tell</translation>
    </message>
    <message>
        <source>Ik ben …</source>
        <translation>I am …</translation>
    </message>
    <message>
        <source>Ik wil vertellen aan …</source>
        <translation>I want to tell …</translation>
    </message>
    <message>
        <source>Alles in één tabel</source>
        <translation>All in one table</translation>
    </message>
    <message>
        <source>Links wie vertelt, boven aan wie. Kies een vak voor uitleg.</source>
        <translation>On the left who tells, at the top who is told. Choose a box for an explanation.</translation>
    </message>
    <message>
        <source>Geen juridisch advies.</source>
        <translation>Not legal advice.</translation>
    </message>
    <message>
        <source>Kies hierboven aan wie u iets wilt vertellen.</source>
        <translation>Choose above who you want to tell something.</translation>
    </message>
    <message>
        <source>Dan staat hier of het mag, en waarom.</source>
        <translation>Then you see here whether you may, and why.</translation>
    </message>
    <message>
        <source>Maak een overdracht</source>
        <translation>Make a hand-over</translation>
    </message>
    <message>
        <source>Lees hoe u veilig deelt</source>
        <translation>Read how to share safely</translation>
    </message>
    <message>
        <source>{giver} aan {receiver}</source>
        <translation>{giver} to {receiver}</translation>
    </message>
    <message>
        <source>Grond: {ground}</source>
        <translation>Legal ground: {ground}</translation>
    </message>
    <message>
        <source>{giver} aan {receiver}: {answer}</source>
        <translation>{giver} to {receiver}: {answer}</translation>
    </message>
    <message>
        <source>Tabel: wie mag wat vertellen aan wie</source>
        <translation>Table: who may tell what to whom</translation>
    </message>
    <message>
        <source>Met de pijltoetsen leest u elk vak. Enter kiest het.</source>
        <translation>With the arrow keys you read each box. Enter chooses it.</translation>
    </message>
    <message>
        <source>* Nog te controleren.</source>
        <translation>* Still to be checked.</translation>
    </message>
    <message>
        <source>J: ja. T: ja, met toestemming. Z: ja, zonder naam. N: nee. ?: overleg met uw privacyfunctionaris. *: nog te controleren.</source>
        <translation>Y: yes. C: yes, with consent. W: yes, without a name. N: no. ?: talk to your privacy officer. *: still to be checked.</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>J</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Ja, met toestemming</source>
        <translation>Yes, with consent</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>T</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Ja, zonder naam</source>
        <translation>Yes, without a name</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Overleg met uw privacyfunctionaris</source>
        <translation>Talk to your privacy officer</translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Talk it over</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Hierover staat niets vast in de bronnen van de gids. Uw privacyfunctionaris kent het protocol van uw organisatie. Overleg kan ook zonder naam.</source>
        <translation>The guide’s sources say nothing definite about this. Your privacy officer knows your organisation’s protocol. You can also talk it over without giving a name.</translation>
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
        <source>Uitleg deels uit:</source>
        <translation>Explanation partly from:</translation>
    </message>
    <message>
        <source>Kan ook, Vraag, Sterker en Zwakker zijn advies van de gids.</source>
        <translation>Could also be, Ask, Stronger and Weaker are the guide’s own advice.</translation>
    </message>
    <message>
        <source>{strength}, volgens één afschrift van de ILO/EC-lijst (2009). Nog te controleren.</source>
        <translation>{strength}, according to one copy of the ILO/EC list (2009). Still to be checked.</translation>
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
        <source>Wat zeg ik?</source>
        <translation>What do I say?</translation>
    </message>
    <message>
        <source>Maak een overdracht</source>
        <translation>Make a hand-over</translation>
    </message>
    <message>
        <source>Wat kunt u nog vragen of bekijken?</source>
        <translation>What else can you ask or look at?</translation>
    </message>
    <message>
        <source>Zo is dit gewogen</source>
        <translation>How this was weighed</translation>
    </message>
    <message>
        <source>Eén signaal zegt weinig. Dit is geen oordeel.</source>
        <translation>One signal says little. This is not a verdict.</translation>
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
        <source>Bel {contact}.</source>
        <translation>Call {contact}.</translation>
    </message>
    <message>
        <source>Nu gevaar?</source>
        <translation>Danger now?</translation>
    </message>
    <message>
        <source>Onder 18?</source>
        <translation>Under 18?</translation>
    </message>
    <message>
        <source>Uw beeld</source>
        <translation>Your picture</translation>
    </message>
    <message>
        <source>Nog te vragen of te bekijken</source>
        <translation>Still to ask or look at</translation>
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
    <name>Standing</name>
    <message>
        <source>Nummer nog te controleren</source>
        <translation>Number still to be checked</translation>
    </message>
    <message>
        <source>Dag en nacht</source>
        <translation>Day and night</translation>
    </message>
    <message>
        <source>Nu open tot {until}</source>
        <translation>Open now until {until}</translation>
    </message>
    <message>
        <source>Opent {when}</source>
        <translation>Opens {when}</translation>
    </message>
    <message>
        <source>Volgens een oudere bron dag en nacht</source>
        <translation>Day and night, according to an older source</translation>
    </message>
    <message>
        <source>Volgens een oudere bron open tot {until}</source>
        <translation>Open until {until}, according to an older source</translation>
    </message>
    <message>
        <source>Opent volgens een oudere bron {when}</source>
        <translation>Opens {when}, according to an older source</translation>
    </message>
    <message>
        <source>Tijden niet bekend</source>
        <translation>Hours not known</translation>
    </message>
    <message>
        <source>Vandaag {holiday}: reken op gesloten.</source>
        <translation>Today is {holiday}: expect it to be closed.</translation>
    </message>
    <message>
        <source>Nu gesloten</source>
        <translation>Closed now</translation>
    </message>
    <message>
        <source>om {time}</source>
        <translation>at {time}</translation>
    </message>
    <message>
        <source>{day} om {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
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
    <name>Whom</name>
    <message>
        <source>Nog niet ingesteld</source>
        <translation>Not set up yet</translation>
    </message>
    <message>
        <source>{not_set}. Tot dan: {contact}</source>
        <translation>{not_set}. Until then: {contact}</translation>
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
    <message>
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation>Sunday</translation>
    </message>
</context>
</TS>
