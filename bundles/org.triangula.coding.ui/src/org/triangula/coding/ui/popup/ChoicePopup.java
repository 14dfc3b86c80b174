// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.popup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.triangula.coding.ui.Messages;
import org.triangula.ui.presentation.Icons;

/**
 * A small window to choose from a list by typing: arrows move, Enter takes, Escape leaves.
 *
 * @param <T> what is chosen
 */
public class ChoicePopup<T> extends PopupDialog {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;

    private final String hint;
    private final List<Choice<T>> choices;
    private final Consumer<T> chosen;
    private final Point place;
    private Consumer<String> create;
    private String createLabel;
    private String initial = "";
    private Consumer<List<T>> severalChosen;
    private final Set<Choice<T>> marked = new LinkedHashSet<>();
    private List<Choice<T>> shown = List.of();
    private Text typed;
    private Table table;

    /**
     * Prepares the window.
     *
     * @param parent the window above which it appears
     * @param title its title, with what Enter does
     * @param hint what may be typed
     * @param choices the list, in the order in which it is shown as long as nothing is typed
     * @param place where its upper left corner is on the display; {@code null} for a default
     * @param chosen told what was chosen
     */
    public ChoicePopup(Shell parent, String title, String hint, List<Choice<T>> choices, Point place,
        Consumer<T> chosen) {
        super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, title,
            Messages.Popup_keys);
        this.hint = hint;
        this.choices = List.copyOf(choices);
        this.place = place;
        this.chosen = chosen;
    }

    /**
     * Offers to make something new of what was typed.
     *
     * @param label the line that does it, with {0} for what was typed
     * @param action told what was typed
     */
    public void offerToCreate(String label, Consumer<String> action) {
        createLabel = label;
        create = action;
    }

    /**
     * Begins with something typed already.
     *
     * @param words what was typed
     */
    public void startWith(String words) {
        initial = words;
    }

    /**
     * Lets several be chosen: Ctrl+Space or a click with Ctrl marks a line, Enter takes all that are marked.
     *
     * @param action told what was chosen, in the order in which it was marked; a single choice goes here, too
     */
    public void offerSeveral(Consumer<List<T>> action) {
        severalChosen = action;
        setInfoText(Messages.Popup_keysSeveral);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        typed.setMessage(hint);
        typed.setText(initial);
        // a field that gets the focus selects all of its text: what is typed next would replace what was typed before
        typed.getDisplay().asyncExec(() -> {
            if (!typed.isDisposed()) {
                typed.setSelection(typed.getCharCount());
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        table = new Table(area, SWT.SINGLE | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        new TableColumn(table, SWT.NONE).setWidth(WIDTH * 6 / 10);
        new TableColumn(table, SWT.NONE).setWidth(WIDTH * 4 / 10);
        createFooter(area);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, event -> take());
        table.addListener(SWT.MouseUp, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && severalChosen != null) {
                mark();
            } else {
                take();
            }
        });
        typed.addListener(SWT.Modify, event -> filter());
        typed.addListener(SWT.DefaultSelection, event -> take());
        typed.addListener(SWT.KeyDown, this::keyDown);
        typed.getAccessible().addRelation(ACC.RELATION_CONTROLLER_FOR,
            table.getAccessible());
        filter();
        return area;
    }

    /**
     * Adds controls below the list. There are none by default.
     *
     * @param area parent with a grid of one column
     */
    protected void createFooter(Composite area) {
        // lists that need a second answer add it here
    }

    /** Marks the chosen line, or takes its mark away. */
    private void mark() {
        int row = table.getSelectionIndex();
        if (row >= 0 && row < shown.size()) {
            Choice<T> choice = shown.get(row);
            if (!marked.remove(choice)) {
                marked.add(choice);
            }
            table.clear(row);
        }
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.SPACE && (event.stateMask & SWT.MOD1) != 0 && severalChosen != null) {
            mark();
            event.doit = false;
            return;
        }
        int rows = table.getItemCount();
        int row = table.getSelectionIndex();
        int move = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> 8;
            case SWT.PAGE_UP -> -8;
            default -> 0;
        };
        if (move != 0 && rows > 0) {
            table.setSelection(Math.clamp(row + move, 0, rows - 1));
            table.showSelection();
            event.doit = false;
        }
    }

    private void filter() {
        String words = typed.getText().strip();
        List<Choice<T>> found = new ArrayList<>();
        for (Choice<T> choice : choices) {
            if (words.isEmpty() || choice.matches(words)) {
                found.add(choice);
            }
        }
        if (!words.isEmpty()) {
            found.sort(Comparator.comparingInt(choice -> choice.rank(words)));
        }
        shown = found;
        table.setItemCount(shown.size() + (offersToCreate() ? 1 : 0));
        table.clearAll();
        if (table.getItemCount() > 0) {
            table.setSelection(0);
            table.showSelection();
        }
    }

    private boolean offersToCreate() {
        String words = typed.getText().strip();
        return create != null && !words.isEmpty()
            && shown.stream().noneMatch(choice -> choice.label().equalsIgnoreCase(words));
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int row = event.index;
        if (row < shown.size()) {
            Choice<T> choice = shown.get(row);
            item.setText(new String[] {marked.contains(choice) ? "✓ " + choice.label() : choice.label(),
                choice.detail()});
            Image image = choice.image();
            item.setImage(image);
        } else {
            item.setText(0, NLS.bind(createLabel, typed.getText().strip()));
            item.setImage(Icons.get().image("plus"));
        }
    }

    private void take() {
        int row = table.getSelectionIndex();
        if (row < 0 && marked.isEmpty()) {
            return;
        }
        if (!marked.isEmpty()) {
            List<T> values = marked.stream().map(Choice::value).toList();
            close();
            severalChosen.accept(values);
            return;
        }
        String words = typed.getText().strip();
        T value = row < shown.size() ? shown.get(row).value() : null;
        close();
        if (value != null && severalChosen != null) {
            severalChosen.accept(List.of(value));
        } else if (value != null) {
            chosen.accept(value);
        } else if (create != null) {
            create.accept(words);
        }
    }

    @Override
    protected Control getFocusControl() {
        return typed;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place == null ? super.getInitialLocation(size) : place;
    }
}
