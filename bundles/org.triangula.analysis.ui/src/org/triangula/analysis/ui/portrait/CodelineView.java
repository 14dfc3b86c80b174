// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.portrait;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.triangula.analysis.portrait.Codeline;
import org.triangula.analysis.portrait.CodelineFigure;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.Citation;
import org.triangula.model.texts.Document;

/** The codeline of the selected document. */
public final class CodelineView extends FigureView {

    /** Identity of the view. */
    public static final String ID = "org.triangula.analysis.ui.codeline";

    private static final int[] COLUMNS = {120, 250, 380, 760};

    private int chosen = 2;

    @Override
    String icon() {
        return "layout-list";
    }

    @Override
    String sentence() {
        return Messages.codeline_empty;
    }

    @Override
    String exportName() {
        return Messages.codeline_export;
    }

    @Override
    void createControls(Composite bar, Runnable changed) {
        String[] items = new String[COLUMNS.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = Messages.bind(Messages.atMostColumns, COLUMNS[i]);
        }
        BarControls.choice(bar, Messages.atMostColumns_name, items, chosen, index -> {
            chosen = index;
            changed.run();
        });
    }

    @Override
    List<String> choose(List<String> selected, Activation activation, List<String> all) {
        return selected.stream().limit(1).toList();
    }

    @Override
    boolean fits(List<String> selected) {
        return !selected.isEmpty();
    }

    @Override
    Making making() {
        int most = COLUMNS[chosen];
        return request -> {
            Document document = request.documents().get(0);
            Codeline codeline = Codeline.of(request.segments(document), request.session().text(document),
                request.tree(), most);
            return new CodelineFigure(codeline, Citation.label(document), request.styles())::figure;
        };
    }
}
