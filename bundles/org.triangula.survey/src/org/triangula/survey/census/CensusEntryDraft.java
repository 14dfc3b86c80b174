// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.census;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.triangula.model.survey.CensusEntry;
import org.triangula.model.survey.CensusState;
import org.triangula.model.survey.Publicity;

/**
 * What is known about the document of one unit, as it should be.
 *
 * @param id identity of the entry that this draft changes; empty for a new one
 * @param unit identity of the unit
 * @param state whether the document exists
 * @param title title of the document
 * @param since since when it exists: YYYY, YYYY-MM or YYYY-MM-DD; may be empty
 * @param revised when it was last revised, in the same form
 * @param publicity whether it is public
 * @param link where it is public
 * @param checkedOn when this was last looked up
 * @param note remark of the team
 */
public record CensusEntryDraft(String id, String unit, CensusState state, String title, String since, String revised,
    Publicity publicity, String link, Optional<LocalDate> checkedOn, String note) {

    /** {@code null} texts become empty ones. */
    public CensusEntryDraft {
        id = Objects.requireNonNullElse(id, "");
        unit = Objects.requireNonNullElse(unit, "");
        title = text(title);
        since = text(since);
        revised = text(revised);
        link = text(link);
        note = text(note);
        Objects.requireNonNull(state);
        Objects.requireNonNull(publicity);
        Objects.requireNonNull(checkedOn);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * A new entry of which nothing is known.
     *
     * @param unit identity of the unit
     * @return the draft
     */
    public static CensusEntryDraft of(String unit) {
        return new CensusEntryDraft("", unit, CensusState.UNKNOWN, "", "", "", Publicity.UNKNOWN, "",
            Optional.empty(), "");
    }

    /**
     * An entry as it is.
     *
     * @param entry the entry
     * @return the draft that would change nothing
     */
    public static CensusEntryDraft of(CensusEntry entry) {
        return new CensusEntryDraft(entry.getId(), entry.getUnit() == null ? "" : entry.getUnit().getId(),
            entry.getState(), entry.getTitle(), entry.getSince(), entry.getRevised(), entry.getPublicity(),
            entry.getLink(), Optional.ofNullable(entry.getCheckedOn()), entry.getNote());
    }

    /**
     * The entry about another unit or in another state.
     *
     * @param newUnit identity of the unit
     * @param newState whether the document exists
     * @return the draft
     */
    public CensusEntryDraft withState(String newUnit, CensusState newState) {
        return new CensusEntryDraft(id, newUnit, newState, title, since, revised, publicity, link, checkedOn, note);
    }

    /**
     * The entry with another title and other days.
     *
     * @param newTitle title
     * @param newSince since when
     * @param newRevised last revised
     * @return the draft
     */
    public CensusEntryDraft withDocument(String newTitle, String newSince, String newRevised) {
        return new CensusEntryDraft(id, unit, state, newTitle, newSince, newRevised, publicity, link, checkedOn, note);
    }

    /**
     * The entry with another publicity.
     *
     * @param newPublicity whether it is public
     * @param newLink where
     * @param newCheckedOn when this was looked up
     * @return the draft
     */
    public CensusEntryDraft withPublicity(Publicity newPublicity, String newLink, Optional<LocalDate> newCheckedOn) {
        return new CensusEntryDraft(id, unit, state, title, since, revised, newPublicity, newLink, newCheckedOn, note);
    }

    /**
     * The entry with another remark.
     *
     * @param value remark of the team
     * @return the draft
     */
    public CensusEntryDraft withNote(String value) {
        return new CensusEntryDraft(id, unit, state, title, since, revised, publicity, link, checkedOn, value);
    }
}
