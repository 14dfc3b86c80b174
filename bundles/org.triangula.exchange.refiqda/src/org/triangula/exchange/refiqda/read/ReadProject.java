// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.read;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.exchange.refiqda.qde.PackedTree;

/**
 * What a REFI-QDA file holds, in the terms of a study and ready to be entered. Identities are canonical GUIDs;
 * positions are code points of texts whose only line end is LF.
 *
 * @param name name of the project; may be empty
 * @param origin program that wrote it; may be empty
 * @param description description of the project; may be empty
 * @param coders users
 * @param codes top-level codes
 * @param variables variables
 * @param cases cases; those made for the variables of one document have it as their only member
 * @param documents texts with their passages
 * @param memos notes
 * @param sets sets of codes, of documents, or of both
 * @param links links between two objects of the study
 * @param kept the whole project with positions translated, so that it can be written back; its texts are left out
 * @param keptOnly identities of texts whose characters are missing, and which are kept as they are
 * @param parts where in the package files lie that belong to kept elements, by the path the elements have
 * @param elements what becomes of the elements of each kind
 * @param matches how passages compare with the quotes in the file
 * @param findings what a person should know
 */
public record ReadProject(String name, String origin, String description, List<ReadCoder> coders,
    List<ReadCode> codes, List<ReadVariable> variables, List<ReadCase> cases, List<ReadDocument> documents,
        List<ReadMemo> memos,
    List<ReadSet> sets, List<ReadLink> links, PackedTree kept, Set<String> keptOnly,
    Map<String, String> parts, Map<String, Account> elements, QuoteMatches matches, List<Finding> findings) {

    /** Copies the collections. */
    public ReadProject {
        coders = List.copyOf(coders);
        codes = List.copyOf(codes);
        variables = List.copyOf(variables);
        cases = List.copyOf(cases);
        documents = List.copyOf(documents);
        memos = List.copyOf(memos);
        sets = List.copyOf(sets);
        links = List.copyOf(links);
        keptOnly = Set.copyOf(keptOnly);
        parts = Map.copyOf(parts);
        elements = Map.copyOf(elements);
        findings = List.copyOf(findings);
    }

    /**
     * What becomes of the elements of one kind. The three numbers together are all there are in the file.
     *
     * @param entered in the study
     * @param kept not shown in the study, but written back on export
     * @param lost neither
     */
    public record Account(int entered, int kept, int lost) {

        /**
         * How many there are in the file.
         *
         * @return the number
         */
        public int all() {
            return entered + kept + lost;
        }
    }

    /**
     * A user.
     *
     * @param id identity
     * @param name name; may be empty
     * @param initials short name; may be empty
     */
    public record ReadCoder(String id, String name, String initials) {
    }

    /**
     * A code with those below it.
     *
     * @param id identity
     * @param name name
     * @param codable false for folders
     * @param colour {@code #RRGGBB}, if there is one
     * @param description definition or memo; may be empty
     * @param codes codes below
     */
    public record ReadCode(String id, String name, boolean codable, Optional<String> colour, String description,
        List<ReadCode> codes) {

        /** Copies the list. */
        public ReadCode {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A variable.
     *
     * @param id identity
     * @param name name
     * @param type type as the standard writes it: Text, Boolean, Integer, Float, Date, DateTime
     * @param description description; may be empty
     */
    public record ReadVariable(String id, String name, String type, String description) {
    }

    /**
     * A case.
     *
     * @param id identity
     * @param name name; empty for cases that only carry the variables of a document
     * @param description description; may be empty
     * @param members identities of documents and passages
     * @param values values by identity of the variable, in the order of the file
     */
    public record ReadCase(String id, String name, String description, List<String> members,
        Map<String, String> values) {

        /** Copies the collections. */
        public ReadCase {
            members = List.copyOf(members);
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /**
     * A text.
     *
     * @param id identity: of the source, or of the transcript of a recording
     * @param name name
     * @param container kind of element it stands for: TextSource, PDFSource, PictureSource, Transcript
     * @param description description; may be empty
     * @param text the characters, LF as only line end
     * @param createdAt when it was made, if known
     * @param media path of a recording outside the package; may be empty
     * @param original path of the part that is the original file; may be empty
     * @param selections passages in the order of the file
     */
    public record ReadDocument(String id, String name, String container, String description, String text,
        Optional<Instant> createdAt, String media, String original, List<ReadSelection> selections) {

        /** Copies the list. */
        public ReadDocument {
            selections = List.copyOf(selections);
        }
    }

    /**
     * A passage.
     *
     * @param id identity
     * @param start first code point
     * @param end code point after the last
     * @param comment description; may be empty
     * @param codings codings
     */
    public record ReadSelection(String id, int start, int end, String comment, List<ReadCoding> codings) {

        /** Copies the list. */
        public ReadSelection {
            codings = List.copyOf(codings);
        }
    }

    /**
     * A coding.
     *
     * @param id identity
     * @param code identity of the code
     * @param coder identity of the user; may be empty
     * @param createdAt when, if known
     */
    public record ReadCoding(String id, String code, String coder, Optional<Instant> createdAt) {
    }

    /**
     * A note.
     *
     * @param id identity
     * @param name title
     * @param text its text
     * @param author identity of the user; may be empty
     * @param createdAt when it was written, if known
     * @param modifiedAt when it was changed last, if known
     * @param concerns identities of what it is on
     */
    public record ReadMemo(String id, String name, String text, String author, Optional<Instant> createdAt,
        Optional<Instant> modifiedAt, Set<String> concerns) {

        /** Copies the set. */
        public ReadMemo {
            concerns = Set.copyOf(concerns);
        }
    }

    /**
     * A set.
     *
     * @param id identity
     * @param name name
     * @param description description; may be empty
     * @param codes identities of codes in it
     * @param documents identities of documents in it
     */
    public record ReadSet(String id, String name, String description, List<String> codes, List<String> documents) {

        /** Copies the lists. */
        public ReadSet {
            codes = List.copyOf(codes);
            documents = List.copyOf(documents);
        }
    }

    /**
     * A link.
     *
     * @param id identity
     * @param name name; may be empty
     * @param source identity of its origin
     * @param target identity of its target
     */
    public record ReadLink(String id, String name, String source, String target) {
    }

    /**
     * How passages compare with the quotes in the file.
     *
     * @param exact equal as the standard counts
     * @param detected equal as the program was found to count
     * @param different not equal in any way; kept as the standard counts
     * @param unquoted without a quote to compare with
     */
    public record QuoteMatches(int exact, int detected, int different, int unquoted) {

        QuoteMatches plus(QuoteMatches other) {
            return new QuoteMatches(exact + other.exact, detected + other.detected, different + other.different,
                unquoted + other.unquoted);
        }
    }
}
