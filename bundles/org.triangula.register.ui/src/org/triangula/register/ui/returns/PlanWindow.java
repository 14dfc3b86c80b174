// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.register.study.PlanReturns;
import org.triangula.ui.presentation.ModelWords;
import org.triangula.ui.study.StudyWorkspace;

/** Asks for the areas and types of facility that are to be asked for, and plans their address tables. */
final class PlanWindow {

    private static final List<String> KINDS = List.of("district", "city-district");

    private final StudyWorkspace workspace;
    private final Shell shell;
    private final ModelWords words = new ModelWords();
    private Table areas;
    private Table types;
    private Text reference;
    private Text due;
    private Label message;
    private Button plan;

    PlanWindow(Shell parent, StudyWorkspace workspace) {
        this.workspace = workspace;
        this.shell = new Shell(parent, SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
    }

    void open(Study study) {
        shell.setText(Messages.plan_title);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(10, 10).applyTo(shell);
        label(Messages.plan_areas);
        label(Messages.plan_types);
        areas = list();
        types = list();
        List<Area> places = study.getPlaces().getAreas().stream().filter(PlanWindow::isDistrict).toList();
        if (places.isEmpty()) {
            places = study.getPlaces().getAreas();
        }
        places.forEach(area -> item(areas, Objects.toString(area.getName(), ""), area));
        TermKey.terms(study, TermKey.FACILITY_TYPE).forEach(type -> item(types, words.term(type), type));
        all(areas);
        all(types);
        reference = field(Messages.plan_reference, "");
        due = field(Messages.plan_due, LocalDate.now().plusDays(30).toString());
        message = new Label(shell, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(message);
        Composite buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.FILL).applyTo(buttons);
        Button cancel = new Button(buttons, SWT.PUSH);
        cancel.setText(Messages.cancel);
        cancel.addListener(SWT.Selection, event -> shell.close());
        plan = new Button(buttons, SWT.PUSH);
        plan.setText(Messages.plan_do);
        plan.addListener(SWT.Selection, event -> plan());
        shell.setDefaultButton(plan);
        shell.setSize(680, 560);
        Rectangle around = shell.getParent().getBounds();
        shell.setLocation(around.x + (around.width - 680) / 2, around.y + (around.height - 560) / 2);
        check();
        shell.open();
    }

    private static boolean isDistrict(Area area) {
        return area.getKind() != null && KINDS.contains(area.getKind().getKey());
    }

    private void label(String text) {
        new Label(shell, SWT.NONE).setText(text);
    }

    private Table list() {
        Table table = new Table(shell, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(table);
        table.addListener(SWT.Selection, event -> check());
        return table;
    }

    private static void item(Table table, String text, Object data) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(text);
        item.setData(data);
    }

    private void all(Table table) {
        Button all = new Button(shell, SWT.CHECK);
        all.setText(Messages.plan_all);
        all.addListener(SWT.Selection, event -> {
            for (TableItem item : table.getItems()) {
                item.setChecked(all.getSelection());
            }
            check();
        });
    }

    private Text field(String name, String value) {
        Composite row = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        label.setText(name);
        Text text = new Text(row, SWT.BORDER);
        text.setText(value);
        text.setMessage("2026-05-31");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    private void check() {
        if (plan == null || due == null) {
            return;
        }
        int count = checked(areas, Area.class).size() * checked(types, Term.class).size();
        boolean days = isDay(due.getText()) && isDay(reference.getText());
        message.setText(days ? Messages.bind(Messages.plan_count, count) : Messages.plan_badDay);
        plan.setEnabled(count > 0 && days);
    }

    private static boolean isDay(String text) {
        try {
            return text.isBlank() || LocalDate.parse(text.strip()) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static <T> List<T> checked(Table table, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                found.add(type.cast(item.getData()));
            }
        }
        return found;
    }

    private void plan() {
        String day = reference.getText().strip();
        boolean done = workspace.run(new PlanReturns(checked(areas, Area.class), checked(types, Term.class),
            day.isEmpty() ? null : day, due.getText().isBlank() ? null : LocalDate.parse(due.getText().strip())));
        if (done) {
            shell.close();
        }
    }
}
