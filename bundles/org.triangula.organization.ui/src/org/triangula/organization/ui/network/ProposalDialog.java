// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.model.Term;
import org.triangula.model.actors.TieSign;
import org.triangula.organization.network.DrawTie;
import org.triangula.organization.network.TieProposal;
import org.triangula.ui.presentation.ObjectPresentation;

/** Shows which ties segments suggest; a person ticks those that are told, and says of what kind they are. */
public final class ProposalDialog extends Dialog {

    private static final TieSign[] SIGNS = { TieSign.NEUTRAL, TieSign.POSITIVE, TieSign.NEGATIVE };

    private final StudyProposals proposals;
    private final List<Term> types;
    private final ObjectPresentation presentation = new ObjectPresentation();
    private final List<DrawTie> chosen = new ArrayList<>();
    private Table table;
    private Combo type;
    private Combo sign;
    private Button missing;
    private Button directed;

    ProposalDialog(Shell shell, StudyProposals proposals, List<Term> types) {
        super(shell);
        this.proposals = proposals;
        this.types = types;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.draw, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 10).applyTo(area);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(proposals.proposals().isEmpty() ? Messages.noProposals : Messages.proposalsHint);
        GridDataFactory.fillDefaults().grab(true, false).hint(820, SWT.DEFAULT).applyTo(hint);
        table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(820, 280).applyTo(table);
        column(Messages.first, 190);
        column(Messages.second, 190);
        column(Messages.sentence, 90);
        column(Messages.segment, 420);
        for (TieProposal one : proposals.proposals()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { proposals.names().get(one.first()), proposals.names().get(one.second()),
                one.sentence() ? Messages.yes : "", proposals.texts().get(one.segment()).replaceAll("\\s+", " ") });
            item.setData(one);
        }
        table.addListener(SWT.Selection, event -> table.setToolTipText(event.item instanceof TableItem item
            ? item.getText(3) : null));
        Composite below = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(below);
        new Label(below, SWT.NONE).setText(Messages.kind);
        type = new Combo(below, SWT.READ_ONLY);
        type.add(Messages.notTold);
        types.forEach(one -> type.add(presentation.label(one)));
        type.select(0);
        new Label(below, SWT.NONE).setText(Messages.sign);
        sign = new Combo(below, SWT.READ_ONLY);
        Arrays.asList(Messages.neutral, Messages.good, Messages.bad).forEach(sign::add);
        sign.select(0);
        missing = new Button(below, SWT.CHECK);
        missing.setText(Messages.isMissing);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(missing);
        directed = new Button(below, SWT.CHECK);
        directed.setText(Messages.directed);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(directed);
        return area;
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    protected void okPressed() {
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                TieProposal one = (TieProposal) item.getData();
                int index = type.getSelectionIndex() - 1;
                chosen.add(new DrawTie(one.first(), one.second(), index < 0 ? null : types.get(index).getId(),
                    directed.getSelection(), SIGNS[sign.getSelectionIndex()], missing.getSelection(), null,
                    List.of(one.segment())));
            }
        }
        super.okPressed();
    }

    /** The ties that were chosen. */
    List<DrawTie> chosen() {
        return List.copyOf(chosen);
    }

    /** The table of proposals, for tests. */
    Table table() {
        return table;
    }
}
