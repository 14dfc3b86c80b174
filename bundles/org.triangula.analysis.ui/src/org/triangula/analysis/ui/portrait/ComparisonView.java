// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.portrait;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.triangula.analysis.portrait.DocumentComparison;
import org.triangula.analysis.portrait.DocumentComparison.Part;
import org.triangula.analysis.portrait.DocumentComparison.Scale;
import org.triangula.analysis.portrait.DocumentComparisonFigure;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.Citation;
import org.triangula.model.texts.Document;

/** Several documents side by side: those that are selected, else those that are active, else all. */
public final class ComparisonView extends FigureView {

    /** Identity of the view. */
    public static final String ID = "org.triangula.analysis.ui.comparison";

    private static final int COLUMNS = 200;

    private Scale scale = Scale.PARAGRAPHS;

    @Override
    String icon() {
        return "layers";
    }

    @Override
    String sentence() {
        return Messages.comparison_empty;
    }

    @Override
    String exportName() {
        return Messages.comparison_export;
    }

    @Override
    void createControls(Composite bar, Runnable changed) {
        BarControls.choice(bar, Messages.scale, new String[] {Messages.scale_PARAGRAPHS, Messages.scale_SHARES},
            scale.ordinal(), index -> {
                scale = Scale.values()[index];
                changed.run();
            });
    }

    @Override
    List<String> choose(List<String> selected, Activation activation, List<String> all) {
        if (selected.size() > 1) {
            return selected;
        }
        return activation.documents().isEmpty() ? all : all.stream().filter(activation.documents()::contains).toList();
    }

    @Override
    boolean fits(List<String> selected) {
        return selected.size() > 1;
    }

    @Override
    Making making() {
        Scale wanted = scale;
        return request -> {
            List<Part> parts = new ArrayList<>();
            for (Document document : request.documents()) {
                parts.add(new Part(document.getId(), Citation.label(document), request.segments(document),
                    request.session().text(document)));
            }
            return new DocumentComparisonFigure(DocumentComparison.of(parts, request.tree(), wanted, COLUMNS),
                request.styles())::figure;
        };
    }
}
