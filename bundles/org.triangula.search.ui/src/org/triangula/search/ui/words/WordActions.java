// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.words;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.triangula.coding.operation.CreateCode;
import org.triangula.coding.ui.CodingContext;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.search.query.SearchMode;
import org.triangula.search.query.TextQuery;
import org.triangula.search.query.Within;
import org.triangula.search.ui.find.TextSearchView;
import org.triangula.search.words.ChangeStopWords;
import org.triangula.ui.study.Problems;

/** What can be done with a word of a list. */
final class WordActions {

    private final IWorkbenchPage page;
    private final CodingContext context;

    WordActions(IWorkbenchPage page, CodingContext context) {
        this.page = page;
        this.context = context;
    }

    /** Shows the places where words stand; several words one after the other are a phrase. */
    void show(String words, boolean stems) {
        view().ifPresent(view -> view.search(query(words, stems)));
    }

    /** Shows the places of any of several entries of a dictionary. */
    void showAny(List<String> entries) {
        String any = String.join(" OR ", entries.stream().map(WordActions::expression).toList());
        view().ifPresent(view -> view.search(TextQuery.words(any)));
    }

    /** A phrase of a dictionary as words side by side. */
    private static String expression(String entry) {
        String bare = entry.strip();
        return bare.contains(" ")
            ? "(" + String.join(" NEAR/1 ", bare.replaceAll("[\"„“”]", "").split("\\s+")) + ")" : bare;
    }

    private static TextQuery query(String words, boolean stems) {
        boolean several = words.strip().contains(" ");
        String text = several || !stems ? "\"" + words + "\"" : words;
        return new TextQuery(SearchMode.WORDS, text, stems, false, false, Within.PARAGRAPH,
            5);
    }

    /** Makes an in-vivo code of a word and shows what would be coded with it. */
    void inVivo(String word, boolean stems) {
        Code folder = context.codes().stream()
            .filter(code -> !code.isCodable() && code.getOrigin() == CodeOrigin.IN_VIVO).findFirst().orElse(null);
        Optional<Code> known = find(word);
        if (known.isEmpty()) {
            context.run(new CreateCode(word, folder, true, CodeOrigin.IN_VIVO, context.coder()));
        }
        Optional<Code> code = find(word);
        code.ifPresent(made -> view().ifPresent(view -> view.autocode(query(word, stems), List.of(made))));
    }

    private Optional<Code> find(String word) {
        return context.codes().stream().filter(code -> code.isCodable() && code.getOrigin() == CodeOrigin.IN_VIVO
            && word.equals(code.getName())).findFirst();
    }

    /** Words that are not counted any more. */
    void stop(List<String> words) {
        if (context.run(new ChangeStopWords(words, List.of()))) {
            Problems.notice(NLS.bind(Messages.Stop_added, String.join(", ", words)));
        }
    }

    private Optional<TextSearchView> view() {
        try {
            return page.showView(TextSearchView.ID) instanceof TextSearchView view ? Optional.of(view)
                : Optional.empty();
        } catch (PartInitException e) {
            Problems.notice(e.getLocalizedMessage());
            return Optional.empty();
        }
    }
}
