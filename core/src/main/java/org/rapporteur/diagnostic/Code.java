package org.rapporteur.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of problem a site can have: its message, in which {@code {0}}, {@code {1}} … stand for
 * the arguments, and the remedy the handbook gives. The printed id is the name in lower case with
 * hyphens.
 */
public enum Code {
  // The folder and its files
  NO_SITE_FILE(
      "no site.yaml here: is “{0}” a site folder?",
      "A site is a folder with a site.yaml that gives at least a title. Create one, or name the site's folder with --site."),
  UNREADABLE_FILE("cannot be read: {0}", "Check that the file exists and may be read."),
  INVALID_UTF8(
      "not valid UTF-8 here (byte 0x{0})",
      "Save the file as UTF-8; most editors offer it under “Save with encoding”."),
  NUL_CHARACTER(
      "a NUL character stands here; this is not a text file",
      "Remove the character, or move the file to static/ if it is not a text."),
  FILE_TOO_LARGE(
      "{0} bytes is more than a brief may have ({1})",
      "Split the brief, or put the material under static/ and link to it."),
  SYMLINK_OUTSIDE(
      "this symbolic link leads out of the site",
      "Copy the file into the site: only what is inside its folder is read."),
  SYMLINK_LOOP("this symbolic link leads in a loop", "Remove the link."),
  UNKNOWN_FOLDER(
      "no type keeps its pages in “{0}/”",
      "Use the folder of a type, define the type in types/, move other files to static/, or begin the folder's name with “_” to leave it out."),
  MISPLACED_FILE(
      "a brief outside the folders of the types is not read",
      "Move the file into the folder of its type, for example briefs/, or begin its name with “_”."),
  STRAY_FILE(
      "only .md files are read in the folder of a type",
      "Move the file to static/ and link to it there, or begin its name with “_”."),
  STRAY_TYPE_FILE(
      "only {0} files belong in this folder",
      "Rename the file, or move it out of types/ or templates/."),
  BAD_FILE_NAME(
      "“{0}” cannot be an id: {1}",
      "Rename the file: letters, digits, spaces, hyphens, dots, apostrophes and underscores make an id."),
  DUPLICATE_ID(
      "the id “{0}” is taken by {1}",
      "Ids of one type must differ by more than letter case or Unicode form; rename one of the files."),
  OUTPUT_CLASH(
      "its output {0} clashes with the output of {1}",
      "Rename one of the two files, or take one of them out of static/ or redirect-from."),
  // Front matter
  NO_FRONT_MATTER(
      "a brief begins with a line “---”, its facts, and another “---”",
      "Put the front matter before the text; “---” twice is enough where there are no facts."),
  UNCLOSED_FRONT_MATTER(
      "the front matter that begins here is not closed by a line “---”",
      "Add a line with “---” alone after the last fact."),
  YAML_SYNTAX(
      "not valid YAML: {0}", "Quote values that contain “: ”, “ #” or begin with [ { @ * & ! | >."),
  YAML_ALIASES(
      "{0}",
      "YAML anchors and aliases are limited so that a small file cannot grow without bound; write the values out."),
  YAML_NESTING("values are nested more than {0} deep here", "Flatten the front matter."),
  DUPLICATE_KEY("“{0}” is given twice; first at line {1}", "Keep one of the two, or write a list."),
  UNKNOWN_KEY(
      "{0} has no field “{1}”", "Use a field of the type, or add the field to the type in types/."),
  WRONG_VALUE(
      "{0}",
      "Give a value of the kind the field takes; the handbook has a page of each type that lists its fields."),
  IMPOSSIBLE_DATE(
      "{0}",
      "Correct the date; EDTF (ISO 8601-2) level 1 writes what is not known as 2025-02-XX or 2025-02~."),
  UNKNOWN_VALUE("“{0}” is not one of the values of “{1}”: {2}", "Use one of the values listed."),
  MALFORMED_LINE(
      "this short form should read {0}", "Follow the pattern, or write the entry as a map."),
  MISSING_FIELD("{0} needs “{1}”", "Add the field."),
  UNKNOWN_ID(
      "no {0} is called “{1}”",
      "Correct the name, create the page, or add the spelling to a page's aliases."),
  AMBIGUOUS_ALIAS(
      "“{0}” may be {1}", "Write the id, or folder/id, or take the alias off one of the pages."),
  WRONG_TARGET("“{0}” takes {1}, but {2} is {3}", "Refer to a page of the type the field takes."),
  UNKNOWN_SOURCE("no source is called “{0}”", "Correct the key, or create sources/KEY.md for it."),
  UNSAFE_ADDRESS("{0}", "Use an http, https or mailto address."),
  // Types
  BAD_TYPE("{0}", "Describe it as the handbook does under “Types and fields of your own”."),
  TYPE_CYCLE("the type “{0}” extends itself: {1}", "Break the circle of extends."),
  TYPE_UNKNOWN_TARGET(
      "there is no type “{0}”", "Name an existing type, or add its file to types/."),
  TYPE_INVERSE_CLASH(
      "the inverse label “{0}” on {1} is already used by {2}",
      "Give the two fields different inverse labels."),
  TYPE_REDEFINED(
      "{0} is built in and cannot be redefined",
      "Add a field under a new name, or a new type that extends this one."),
  // Prose
  AMBIGUOUS_LINK("“{0}” may be {1}", "Write folder/id, for example [[people/…]]."),
  BROKEN_LINK(
      "no page or file is called “{0}”", "Correct the link, create the page, or add an alias."),
  BROKEN_ANCHOR("{0} has no heading or quote called “{1}”", "Correct the part after “#”."),
  BAD_CITATION(
      "this citation should read [@key], [@key, p. 3] or [@one; @two]", "Follow the pattern."),
  UNKNOWN_FOOTNOTE(
      "this page has no footnote “{0}”",
      "Write the note as a paragraph of its own that begins with [^LABEL]: or remove the mark."),
  UNUSED_FOOTNOTE(
      "nothing on this page leads to the footnote “{0}”, so nobody would see it",
      "Set its mark [^LABEL] where it belongs, or remove the note."),
  BAD_QUOTE(
      "{0}",
      "Write the first line as > [!quote] [[speaker]], 2025-05-14, on CHANNEL, SPEECH-ACT [@source]."),
  REMOTE_IMAGE(
      "an image from another host would tell that host who reads this page",
      "Save the picture under static/ and refer to it there, with its licence."),
  UNSAFE_LINK("a link may not run a program: {0}", "Use an http, https or mailto address."),
  PROSE_NESTING("lists or quotes are nested more than {0} deep here", "Flatten the text."),
  PROSE_SIZE("{0}", "Split it, or give it as a file in static/ and link to it."),
  UNCLOSED_COMMENT("the comment that begins here is not closed", "Close it with %% (or -->)."),
  // What is withheld
  TELLING_ID(
      "the id “{0}” is public, and it holds “{1}” of the {2} that the public wording withholds",
      "Give the file a name that tells nothing, such as source-1; rapporteur rename does it in every page."),
  WITHHELD_QUOTE(
      "the text of a confidential source is not published, so nothing can be quoted from it",
      "Move the quotation to a brief, or to a page of its own in statements/."),
  BAD_DIVISION(
      "{0}",
      "Write ::: tlp-amber (or another label) on a line of its own, then the text, then ::: on a line of its own."),
  MARK_IN_FACT(
      "“{0}” keeps nothing back here: a fact is published as it is written",
      "Write a remark behind “ #”, as YAML has it; to keep a fact from some readers, give it a tlp of its own."),
  UNKNOWN_LABEL(
      "“{0}” names no label, and a folder of static/ that begins so is for those who may see one",
      "Name the folder tlp-green, tlp-amber, tlp-amber+strict or tlp-red, or call it something else."),
  WITHHELD_SITE(
      "this site is {0}, and it was to be made for {1}",
      "Name the audience with --audience, or change the marking in site.yaml."),
  WITHHELD_LINK(
      "“{0}” is withheld from {1}, and this text tells of it",
      "Mark the text as well (::: tlp-amber), take the link out, or write what this audience may read in its place: [[id|a diplomat]]. A source may have a public-wording."),
  WITHHELD_FACT(
      "“{0}” names “{1}”, which is withheld from {2}, and the page cannot be without it",
      "Mark the page as well, or name something that this audience may know. A source may have a public-wording."),
  WITHHELD_FILE(
      "only what is withheld from {0} tells of this file, and the file would be published",
      "Move it to static/tlp-amber/ (or the folder of its label), which only that audience gets, or take it out of static/."),
  // Findings: what may be wrong in a sound site; site.yaml gives each its level
  PERSON_TWICE(
      Level.WARN,
      "{0} sits in “{1}” as well, at “{2}”",
      "Take one of the two seats away, or note in it from when it holds and mark the other as superseded."),
  SEAT_OUTSIDE_OFFICE(
      Level.WARN,
      "{0} held the office “{1}” {2}, not at the time of “{3}”",
      "Give the seat the office as it was held that day, or correct the dates of the office."),
  SEAT_ELSEWHERE(
      Level.WARN,
      "the seat is for “{0}” only, but “{1}” is not sent there",
      "Correct the round after “only at”, or add it to the rounds of the delegation."),
  ATTENDANCE_OUT_OF_TIME(
      Level.WARN,
      "{0}: {1} on {2}, but “{3}” was held {4}",
      "Correct the day, or say what was known on that day: who came is known afterwards, who is expected only before."),
  STATUS_AGAINST_DATE(
      Level.WARN,
      "the status is {0}, but “{1}” was held {2}",
      "Bring the status up to date, for example concluded, or take the date away: what was only planned belongs under planned."),
  FOLLOWS_LATER(
      Level.WARN,
      "“{0}” came later ({1}) than “{2}” ({3}), which is to follow it",
      "Name the earlier page, or correct one of the two dates."),
  OUTSIDE_FRAME(
      Level.WARN,
      "“{0}” lies {1} “{2}”, which {3} {4}",
      "Correct one of the two dates, or the talks or process named."),
  SAID_AFTER_SOURCE(
      Level.WARN,
      "said on {0}, but “{1}”, which is to report it, was published on {2}",
      "Correct the date or the source; one of the two is wrong."),
  WITHOUT_PART(
      Level.WARN,
      "“{0}” has no part in “{1}” ({2})",
      "Name the organization among the parties, mediators, hosts … of the round, or take the round away from the delegation."),
  ROUND_WITHOUT_PLACE(
      Level.WARN,
      "“{0}” was held, and the page does not say where",
      "Give the place, or write under not-known that it was looked for and not found."),
  ORPHAN_PAGE(
      Level.WARN,
      "no other page leads to “{0}”",
      "Link to it where it matters, name it in a field of another page, or remove it."),
  BACKWARD_DATES(Level.WARN, "{0}, {1}, lies before {2}, {3}", "Correct one of the two dates."),
  UNNAMED_SEAT(
      Level.WARN,
      "nobody says who sat here, and the page does not say that it is not known",
      "Name who sat there, or write under not-known of the delegation what you looked for and did not find."),
  ROSTER_SIZE(
      Level.WARN,
      "said to be {0}, and {1} listed",
      "Look for the missing names or for another count. If the sources themselves do not add up, leave both as they are: the page shows the difference."),
  WORDING_DIFFERS(
      Level.WARN,
      "these words differ from those quoted under the same id in {0}",
      "Compare both with the source. If one of the two is a translation, name the translator or give the statement the language it was said in; if sources quote it differently, mark both as contested; if it is only a part, give it the extent part."),
  UNATTRIBUTED_QUOTE(
      Level.WARN,
      "this block quote does not say whose words it gives",
      "Begin it with [!quote] and the speaker, so that it enters the ledger of statements; or cite its source in it, or end it with a line — NAME."),
  POSITION_UNFOUNDED(
      Level.WARN,
      "the position “{0}” cites no statement, no document and no source",
      "Name the statement or the document that expresses it, or the source that reports it."),
  MOVEMENT_UNSOURCED(
      Level.WARN,
      "nobody is named who says that the position is {0}",
      "How a position moved is a judgement: give the source that states it, or leave it out. The pages set the positions side by side either way."),
  MOVEMENT_AGAINST(
      Level.ERROR,
      "“{0}” {1}",
      "Measure a movement against an earlier position of the same party on the same issue."),
  STAGES_SUM(
      Level.WARN,
      "{0}, and the stages {1}",
      "Look for the missing stage or for another count. If the sources themselves do not add up, leave them as they are: the page shows the arithmetic."),
  DELIVERED_BEYOND(
      Level.WARN,
      "{0} delivered, but {1} promised{2}",
      "Check whether a count was entered twice or belongs to another promise, or whether a running total stands among the stages; totals has a field of its own. If more was delivered, leave it as it is."),
  FOLLOWS_CYCLE(
      Level.ERROR,
      "these delegations follow each other in a circle: {0}",
      "A delegation follows an earlier one. Take follows away from the earliest of them."),
  FOLLOWS_OTHER_SIDE(
      Level.ERROR,
      "“{0}” is a delegation of “{1}”, and this one is of “{2}”",
      "Follow an earlier delegation of the same side, or correct the organization of one of the two."),
  LEFT_AT_ODDS(
      Level.WARN,
      "{0} is said to have left, but {1}",
      "Correct the name, or take it away from left or from the seats."),
  LIKELIHOOD_AND_CONFIDENCE(
      Level.WARN,
      "“{0}” says how likely it is and “{1}” how sure you are, in one sentence",
      "Say in one sentence how likely the event is, and in another how sure you are of your judgement and why (ICD 203)."),
  MIXED_LIKELIHOOD(
      Level.WARN,
      "“{0}” is from another row of words than “{1}”",
      "Keep to one row of the seven likelihoods in a brief, so that nobody reads a difference into two words for the same (ICD 203)."),
  UNSOURCED(
      Level.OFF,
      "nobody is named who says so",
      "Give the claim a source, or the page one for all its claims: source: KEY."),
  SINGLE_SOURCE(
      Level.OFF,
      "only {0} says so",
      "Find a second voice that knows it independently; copies and other reports of the same house do not count."),
  ONE_SIDED(
      Level.OFF,
      "only media of {0} say so{1}",
      "Look for a source of the other side or of neither; if there is none, say so under not-known."),
  // Output
  BAD_OUTPUT("{0}", "Choose another folder with --out."),
  TEMPLATE_FAULT(
      "{0}", "Correct the template, or remove it from templates/ to use the built-in one."),
  ACTIVE_MARKUP(
      "{0} is not allowed: {1}",
      "Take it out; pages and files of a site are read and looked at, they do nothing.");

  private final Level level;
  private final boolean finding;
  private final String message;
  private final String remedy;

  /** A mistake, which always stops a build. */
  Code(String message, String remedy) {
    this.level = Level.ERROR;
    this.finding = false;
    this.message = message;
    this.remedy = remedy;
  }

  /** A finding, of a level that a site may change. */
  Code(Level level, String message, String remedy) {
    this.level = level;
    this.finding = true;
    this.message = message;
    this.remedy = remedy;
  }

  /** The level it has where the site gives it none. */
  public Level level() {
    return level;
  }

  /** Whether it is a finding, whose level a site may change. */
  public boolean isFinding() {
    return finding;
  }

  /** The finding of this id. */
  public static Optional<Code> finding(String id) {
    return findings().stream().filter(code -> code.id().equals(id)).findFirst();
  }

  /** All findings. */
  public static List<Code> findings() {
    return Arrays.stream(values()).filter(Code::isFinding).toList();
  }

  /** The id in messages, SARIF and the handbook, for example {@code unknown-id}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The message with the arguments in their places. */
  public String message(Object... arguments) {
    StringBuilder out = new StringBuilder(message.length() + 32);
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      if (c == '{' && i + 2 < message.length() && message.charAt(i + 2) == '}') {
        out.append(arguments[message.charAt(i + 1) - '0']);
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** What to do about it, in a sentence or two. */
  public String remedy() {
    return remedy;
  }
}
