// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.organization.typology.Typology;
import org.triangula.organization.typology.TypologyReader;
import org.triangula.organization.ui.chart.ChartCanvas;
import org.triangula.ui.study.StudyWorkspace;

/** A chart is typed, a unit is dragged to another department from a day on, types follow, undo takes it back. */
class ChartEditingTest {

    private static final String TEXT = """
        Landratsamt
          Dezernat I
            Ausländerbehörde {rank=office; tasks=abh}
          Dezernat II
            Sozialamt {tasks=asylblg, social}
            Integrationsbüro {rank=office; tasks=strategic}
        """;

    private OpenStudy study;
    private ChartTextView text;
    private ChartView chart;
    private MeasuresView measures;

    @BeforeEach
    void open() throws Exception {
        study = new OpenStudy();
        text = study.show(ChartTextView.class, ChartTextView.ID);
        measures = study.show(MeasuresView.class, MeasuresView.ID);
        chart = study.show(ChartView.class, ChartView.ID);
    }

    @AfterEach
    void close() throws Exception {
        study.close(text, chart, measures);
    }

    private Optional<AdministrativeUnit> unit(String name) {
        // what was typed is entered by a job
        synchronized (study.session()) {
            return study.session().study().getActors().getActors().stream()
                .filter(AdministrativeUnit.class::isInstance).map(AdministrativeUnit.class::cast)
                .filter(one -> name.equals(one.getName())).findFirst();
        }
    }

    private String configuration() {
        return measures.value(TypologyReader.supplied("configuration").name().in(Locale.getDefault())).orElse("");
    }

    private static String type(String key) {
        return TypologyReader.supplied("configuration").types().stream().filter(one -> one.key().equals(key))
            .map(Typology.Type::name).map(name -> name.in(Locale.getDefault())).findFirst().orElseThrow();
    }

    private void type() {
        text.editor().setText(TEXT);
        OpenStudy.waitFor(() -> unit("Integrationsbüro").isPresent());
        OpenStudy.waitFor(() -> chart.canvas().place(unit("Integrationsbüro").orElseThrow()).isPresent());
    }

    @Test
    void whatIsTypedIsInChartAndMeasures() {
        type();
        assertEquals(TEXT, text.editor().getText());
        OpenStudy.waitFor(() -> type("fragmented").equals(configuration()));
        int start = TEXT.indexOf("Sozialamt");
        text.editor().replaceTextRange(start, "Sozialamt".length(), "Amt für Soziales");
        OpenStudy.waitFor(() -> unit("Amt für Soziales").isPresent());
        assertTrue(unit("Sozialamt").isEmpty());
        StudyWorkspace.get().undo();
        OpenStudy.waitFor(() -> text.editor().getText().equals(TEXT));
    }

    @Test
    void aUnitIsDraggedToAnotherDepartmentWithADate() {
        type();
        ChartCanvas canvas = chart.canvas();
        answer();
        Point from = canvas.place(unit("Integrationsbüro").orElseThrow()).orElseThrow();
        Point to = canvas.place(unit("Dezernat I").orElseThrow()).orElseThrow();
        mouse(canvas, SWT.MouseDown, from, 0);
        mouse(canvas, SWT.MouseMove, new Point((from.x + to.x) / 2, (from.y + to.y) / 2), SWT.BUTTON1);
        mouse(canvas, SWT.MouseMove, to, SWT.BUTTON1);
        mouse(canvas, SWT.MouseUp, to, SWT.BUTTON1);
        AdministrativeUnit moved = unit("Integrationsbüro").orElseThrow();
        assertEquals(List.of("Dezernat II until 2030-06-30", "Dezernat I from 2030-07-01"),
            moved.getPlacements().stream().map(one -> one.getSuperior().getName() + (one.getValidFrom() == null
                ? " until " + one.getValidUntil() : " from " + one.getValidFrom())).toList());
        assertEquals("Kreistag", moved.getPlacements().getLast().getReason());
        assertEquals("2030-07-01", ChartScope.get().date().toString());
        OpenStudy.waitFor(() -> type("partly").equals(configuration()));
        OpenStudy.waitFor(() -> text.editor().getText().indexOf("Integrationsbüro") < text.editor().getText()
            .indexOf("Dezernat II"));
        StudyWorkspace.get().undo();
        OpenStudy.waitFor(() -> type("fragmented").equals(configuration()));
        assertEquals(1, moved.getPlacements().size());
    }

    /** Fills in the dialog as soon as it is open. */
    private static void answer() {
        Display display = Display.getCurrent();
        display.asyncExec(new Runnable() {
            @Override
            public void run() {
                Shell dialog = display.getActiveShell();
                DateTime date = dialog == null ? null : find(dialog, DateTime.class);
                if (dialog == null || date == null) {
                    display.timerExec(50, this);
                    return;
                }
                date.setDate(2030, 6, 1);
                find(dialog, Text.class).setText("Kreistag");
                dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
            }
        });
    }

    private static <T extends Control> T find(Composite parent, Class<T> type) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && !(child instanceof Button)) {
                return type.cast(child);
            }
            T found = child instanceof Composite inner ? find(inner, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void mouse(ChartCanvas canvas, int kind, Point place, int state) {
        Event event = new Event();
        event.x = place.x;
        event.y = place.y;
        event.button = kind == SWT.MouseMove ? 0 : 1;
        event.stateMask = state;
        canvas.notifyListeners(kind, event);
    }
}
