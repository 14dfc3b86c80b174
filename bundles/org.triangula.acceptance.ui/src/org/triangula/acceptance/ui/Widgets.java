// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;

/** Finds widgets by what a person sees of them. Everything here is called in the thread of the widgets. */
final class Widgets {

    private Widgets() {
    }

    static Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** The open window with this title. */
    static Optional<Shell> window(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible())
                .filter(shell -> shell.getText().equals(title)).findFirst();
    }

    /** A small window without title that belongs to the workbench and holds a control of this type. */
    static <T extends Control> Optional<T> inSmallWindow(Class<T> type, Predicate<T> fits) {
        return Stream.of(window().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> all(shell, type).stream()).filter(fits).findFirst();
    }

    /** The visible controls of a type below another. */
    static <T extends Control> List<T> all(Control top, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(top, type, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
        if (type.isInstance(control) && control.isVisible()) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }

    /** What a view or editor shows. */
    static Control contents(IWorkbenchPart part) {
        return (Control) part.getSite().getService(MPart.class).getWidget();
    }

    /** The tree of a view; empty while the view shows none. */
    static Optional<Tree> tree(String view) {
        return Optional.ofNullable(page().findView(view)).map(Widgets::contents)
                .flatMap(contents -> all(contents, Tree.class).stream().findFirst());
    }

    /** An item by the beginnings of the texts on the way to it; empty while it cannot be seen. */
    static Optional<TreeItem> item(String view, String... path) {
        TreeItem[] items = tree(view).map(Tree::getItems).orElse(new TreeItem[0]);
        Optional<TreeItem> item = Optional.empty();
        for (String text : path) {
            item = Arrays.stream(items).filter(each -> each.getText().startsWith(text)).findFirst();
            items = item.map(TreeItem::getItems).orElse(new TreeItem[0]);
        }
        return item.filter(each -> each.getParentItem() == null || each.getParentItem().getExpanded());
    }

    /** The middle of an item's text, on the screen. */
    static Point middle(TreeItem item) {
        item.getParent().showItem(item);
        Rectangle bounds = item.getTextBounds(0);
        return item.getParent().toDisplay(bounds.x + Math.min(30, bounds.width / 2), bounds.y + bounds.height / 2);
    }

    static Point middle(Control control) {
        Point size = control.getSize();
        return control.toDisplay(size.x / 2, size.y / 2);
    }

    /** The items of a menu as they are when it opens: mnemonics and keys taken away. */
    static List<String> texts(Menu menu) {
        return opened(menu).stream().map(Widgets::text).toList();
    }

    /** Opens a menu and takes an item of it. */
    static void choose(Menu menu, String beginning) {
        MenuItem chosen = opened(menu).stream().filter(item -> text(item).startsWith(beginning)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + beginning + " in " + texts(menu)));
        if (!chosen.isEnabled()) {
            throw new AssertionError(text(chosen) + " cannot be chosen");
        }
        chosen.notifyListeners(SWT.Selection, new Event());
    }

    /** A menu of the menu bar. */
    static Menu menu(String name) {
        return Arrays.stream(window().getMenuBar().getItems()).filter(item -> text(item).equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no menu " + name)).getMenu();
    }

    private static List<MenuItem> opened(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<MenuItem> items = Arrays.asList(menu.getItems());
        menu.notifyListeners(SWT.Hide, new Event());
        return items;
    }

    private static String text(MenuItem item) {
        return item.getText().replace("&", "").replaceAll("\t.*", "");
    }
}
