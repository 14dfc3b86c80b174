// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.portrait;

import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.triangula.analysis.portrait.Portrait;
import org.triangula.analysis.portrait.PortraitFigure;
import org.triangula.analysis.portrait.PortraitParameters;
import org.triangula.analysis.portrait.PortraitParameters.Measure;
import org.triangula.analysis.portrait.PortraitParameters.Order;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.Citation;
import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Document;

/** The portrait of the selected document. */
public final class PortraitView extends FigureView {

    /** Identity of the view. */
    public static final String ID = "org.triangula.analysis.ui.portrait";

    private PortraitParameters parameters = PortraitParameters.USUAL;
    private Button wholeText;

    @Override
    String icon() {
        return "grid-3x3";
    }

    @Override
    String sentence() {
        return Messages.portrait_empty;
    }

    @Override
    String exportName() {
        return Messages.portrait_export;
    }

    @Override
    void createControls(Composite bar, Runnable changed) {
        BarControls.choice(bar, Messages.measure, new String[] {Messages.measure_LENGTH, Messages.measure_SEGMENTS},
            parameters.measure().ordinal(), index -> set(with(Measure.values()[index], parameters.order(),
                parameters.wholeText()), changed));
        BarControls.choice(bar, Messages.order,
            new String[] {Messages.order_TEXT, Messages.order_CODE, Messages.order_WEIGHT},
            parameters.order().ordinal(), index -> set(with(parameters.measure(), Order.values()[index],
                parameters.wholeText()), changed));
        BarControls.number(bar, Messages.columns, parameters.columns(), PortraitParameters.MOST,
            value -> set(new PortraitParameters(value, parameters.rows(), parameters.measure(), parameters.order(),
                parameters.wholeText()), changed));
        BarControls.number(bar, Messages.rows, parameters.rows(), PortraitParameters.MOST,
            value -> set(new PortraitParameters(parameters.columns(), value, parameters.measure(), parameters.order(),
                parameters.wholeText()), changed));
        wholeText = BarControls.check(bar, Messages.wholeText, parameters.wholeText(),
            on -> set(with(parameters.measure(), parameters.order(), on == 1), changed));
    }

    private PortraitParameters with(Measure measure, Order order, boolean whole) {
        return new PortraitParameters(parameters.columns(), parameters.rows(), measure, order, whole);
    }

    private void set(PortraitParameters wanted, Runnable changed) {
        parameters = wanted;
        wholeText.setEnabled(with(wanted.measure(), wanted.order(), true).showsUncoded());
        changed.run();
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
        PortraitParameters wanted = parameters;
        return request -> {
            Document document = request.documents().get(0);
            DocumentText text = request.session().text(document);
            Portrait portrait = Portrait.of(request.segments(document), text.length(), wanted);
            return new PortraitFigure(portrait, Citation.label(document), text, request.styles())::figure;
        };
    }
}
