// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.triangula.coding.code.CodeCounts;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.codebook.Codebook.CodeSetEntry;
import org.triangula.coding.codebook.Codebook.Entry;
import org.triangula.coding.codebook.Codebook.Example;
import org.triangula.coding.retrieval.Citation;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.core.text.DocumentText;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/** Makes the codebook of a study. The caller keeps the study from changing meanwhile. */
public final class CodebookComposer {

    private final Study study;
    private final Function<Document, Optional<DocumentText>> texts;
    private final CodebookOptions options;
    private final CodeTree tree;
    private final CodingIndex index;
    private final CodeCounts counts;
    private final CodeHistoryReport history;
    private QuotablePassages quotable;
    private int withheld;

    /**
     * Prepares the codebook.
     *
     * @param study the study
     * @param texts gives the text of a document; empty where it cannot be read
     * @param options what is shown
     */
    public CodebookComposer(Study study, Function<Document, Optional<DocumentText>> texts, CodebookOptions options) {
        this(study, texts, options, CodingIndex.of(study), CodeTree.of(study.getTexts().getCodeSystem()));
    }

    /**
     * Prepares the codebook where the codings are known already.
     *
     * @param study the study
     * @param texts gives the text of a document; empty where it cannot be read
     * @param options what is shown
     * @param index the codings of the study
     * @param tree the codes of the study
     */
    public CodebookComposer(Study study, Function<Document, Optional<DocumentText>> texts, CodebookOptions options,
        CodingIndex index, CodeTree tree) {
        this.study = study;
        this.texts = texts;
        this.options = options;
        this.tree = tree;
        this.index = index;
        CodeSystem system = study.getTexts().getCodeSystem();
        counts = CodeCounts.of(index, tree);
        history = options.changes() ? CodeHistoryReport.of(system) : new CodeHistoryReport(List.of());
    }

    /**
     * Makes the codebook as the team sees it, with every example.
     *
     * @return the codebook
     */
    public Codebook forTheTeam() {
        quotable = null;
        return compose();
    }

    /**
     * Makes the codebook as it may leave the team: without anchor examples from passages that are background or off
     * record.
     *
     * @return the codebook
     */
    public Codebook forReaders() {
        quotable = new QuotablePassages(study, texts);
        return compose();
    }

    private Codebook compose() {
        withheld = 0;
        List<Entry> entries = new ArrayList<>();
        List<CodeSetEntry> sets = new ArrayList<>();
        CodeSystem system = study.getTexts().getCodeSystem();
        if (system != null) {
            collect(system.getCodes(), "", 0, entries);
            system.getSets().forEach(set -> sets.add(new CodeSetEntry(text(set.getName()),
                set.getCodes().stream().map(code -> tree.path(code.getId())).toList())));
        }
        return new Codebook(entries, sets, history.entries(), index.documents().size(), index.size(), withheld);
    }

    private void collect(List<Code> codes, String above, int depth, List<Entry> entries) {
        int number = 0;
        for (Code code : codes) {
            String place = above + ++number;
            if ((options.depth() == 0 || depth < options.depth()) && isWanted(code, depth)) {
                entries.add(entry(code, place, depth));
                collect(code.getCodes(), place + ".", depth + 1, entries);
            }
        }
    }

    private boolean isWanted(Code code, int depth) {
        boolean further = options.depth() == 0 || depth + 1 < options.depth();
        return !options.definedOnly() || isDefined(code)
            || further && code.getCodes().stream().anyMatch(below -> isWanted(below, depth + 1));
    }

    private static boolean isDefined(Code code) {
        for (CodeText part : CodeText.values()) {
            if (!part.of(code).isBlank()) {
                return true;
            }
        }
        return !code.getExamples().isEmpty();
    }

    private Entry entry(Code code, String number, int depth) {
        Map<CodeText, String> words = new EnumMap<>(CodeText.class);
        int hidden = 0;
        for (CodeText part : CodeText.values()) {
            String text = part.of(code);
            if (text.isBlank() || part == CodeText.ANCHOR_EXAMPLE && !options.examples()) {
                continue;
            }
            if (part == CodeText.ANCHOR_EXAMPLE && quotable != null && !quotable.isQuotable(text)) {
                hidden++;
            } else {
                words.put(part, text);
            }
        }
        List<Example> examples = new ArrayList<>();
        if (options.examples()) {
            for (Coding coding : code.getExamples()) {
                if (!(coding.eContainer() instanceof Selection selection)) {
                    continue;
                }
                if (quotable != null && !QuotablePassages.isQuotable(selection)) {
                    hidden++;
                } else {
                    example(coding, selection, words.get(CodeText.ANCHOR_EXAMPLE)).ifPresent(examples::add);
                }
            }
        }
        withheld += hidden;
        return new Entry(code.getId(), number, depth, text(code.getName()), code.getAliases(), code.isCodable(),
            text(code.getColour()), code.getOrigin(), words, examples, hidden, counts.of(code.getId()),
            counts.withSubcodes(code.getId()), history.of(code.getId()).toList());
    }

    /** The words of an example, unless they are the same as those that were entered by hand. */
    private Optional<Example> example(Coding coding, Selection selection, String entered) {
        Document document = (Document) selection.eContainer();
        return texts.apply(document).map(text -> {
            int end = Math.min(selection.getEnd(), text.length());
            int start = Math.min(selection.getStart(), end);
            return new Example(coding.getId(), text.passage(start, end).strip(), document.getId(),
                Citation.of(document, text, start, end));
        }).filter(example -> !example.words().equals(entered));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
