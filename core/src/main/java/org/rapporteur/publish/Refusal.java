package org.rapporteur.publish;

import java.nio.file.Path;

/** Why a folder is not published to: the reason, and a plain sentence about this folder. */
public record Refusal(Reason reason, String sentence) {

  /** The kinds of folder that are not published to. */
  public enum Reason {
    NOT_A_FOLDER("%s cannot be the output folder: a file that is not a folder stands there"),
    BROKEN_LINK("%s cannot be the output folder: a symbolic link on the way leads to nothing"),
    ROOT_OR_HOME("%s cannot be the output folder: it is a whole disk or a home folder"),
    MOUNT_POINT(
        "%s cannot be the output folder: another disk is mounted there, and it could not be"
            + " exchanged in one step; choose a folder inside of it"),
    OVERLAPS_SITE(
        "%s cannot be the output folder: it overlaps the site that is read; choose a folder outside"
            + " of the site, or in it one whose name begins with “_” or “.”"),
    NOT_OURS(
        "%s was not made by Rapporteur (it has no file "
            + OutputFolder.MARKER
            + ") and is not empty; choose another folder, or empty this one");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    Refusal of(Path folder) {
      return new Refusal(this, sentence.formatted(folder));
    }
  }
}
