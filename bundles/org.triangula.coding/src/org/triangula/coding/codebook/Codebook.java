// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.codebook;

import java.util.List;
import java.util.Map;

import org.triangula.coding.code.CodeCounts;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.retrieval.Citation;
import org.triangula.model.texts.CodeOrigin;

/**
 * The codebook of a study: what each code means, how it is told from others, a typical example, how often it was given
 * and how it came about (Mayring: Kodierleitfaden). A pure function of study and options, made by
 * {@link CodebookComposer}.
 *
 * @param entries the codes in the order of the tree
 * @param sets the code sets
 * @param changes changes of all codes, also of those that are gone; empty where the options leave them out
 * @param documents number of documents of the study, the base of the counts
 * @param codings number of codings of the study
 * @param withheld number of anchor examples left out because they may not be quoted
 */
public record Codebook(List<Entry> entries, List<CodeSetEntry> sets, List<CodeHistoryReport.Entry> changes,
    int documents, int codings, int withheld) {

    /** Copies the lists. */
    public Codebook {
        entries = List.copyOf(entries);
        sets = List.copyOf(sets);
        changes = List.copyOf(changes);
    }

    /**
     * One code.
     *
     * @param code identity
     * @param number its place in the tree, for example {@code 2.1.3}; the same whatever the options leave out
     * @param depth 0 at the top
     * @param name its name
     * @param aliases other names
     * @param codable false for a folder
     * @param colour colour as #RRGGBB; empty when it has none
     * @param origin deductive, inductive or in vivo
     * @param texts definition, rules and anchor example in words, as far as there are
     * @param examples anchor examples from the material
     * @param withheld number of its anchor examples that may not be quoted
     * @param own counts of the code itself
     * @param withSubcodes counts together with the codes below it
     * @param changes what happened to it, oldest first; empty where the options leave it out
     */
    public record Entry(String code, String number, int depth, String name, List<String> aliases, boolean codable,
        String colour, CodeOrigin origin, Map<CodeText, String> texts, List<Example> examples, int withheld,
        CodeCounts.Count own, CodeCounts.Count withSubcodes, List<CodeHistoryReport.Entry> changes) {

        /** Copies the lists. */
        public Entry {
            aliases = List.copyOf(aliases);
            texts = Map.copyOf(texts);
            examples = List.copyOf(examples);
            changes = List.copyOf(changes);
        }

        /**
         * One of its texts.
         *
         * @param part which
         * @return the text; empty when there is none
         */
        public String text(CodeText part) {
            return texts.getOrDefault(part, "");
        }
    }

    /**
     * An anchor example from the material.
     *
     * @param coding identity of the coding
     * @param words the words
     * @param document identity of the document
     * @param citation where they stand, as the team cites it
     */
    public record Example(String coding, String words, String document, Citation citation) {
    }

    /**
     * A code set.
     *
     * @param name its name
     * @param codes paths of its codes in its order
     */
    public record CodeSetEntry(String name, List<String> codes) {

        /** Copies the list. */
        public CodeSetEntry {
            codes = List.copyOf(codes);
        }
    }
}
