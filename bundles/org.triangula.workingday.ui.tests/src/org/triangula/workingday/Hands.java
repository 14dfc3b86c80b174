// SPDX-License-Identifier: EPL-2.0
package org.triangula.workingday;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Does with the widgets on the screen what a person does: press, type, choose, wait. */
final class Hands {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Hands() {
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    static Shell window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    /** Runs a command of a menu or key. */
    static void command(String id) {
        try {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class)
                .executeCommand(id, null);
        } catch (CommandException e) {
            throw new AssertionError("The command " + id + " could not be run.", e);
        }
    }

    /** Lets the user interface work until something has happened. */
    static void waitFor(String what, BooleanSupplier happened) {
        Display display = Display.getCurrent();
        Instant end = Instant.now().plus(LONGEST);
        while (!happened.getAsBoolean() && Instant.now().isBefore(end)) {
            if (!display.readAndDispatch()) {
                display.timerExec(30, display::wake);
                display.sleep();
            }
        }
        assertTrue(happened.getAsBoolean(), "it did not happen: " + what);
    }

    /** A window with a title; waits until it is there. */
    static Shell shell(String title) {
        waitFor("the window " + title, () -> find(title).isPresent());
        return find(title).orElseThrow();
    }

    private static Optional<Shell> find(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
            .filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().equals(title)).findFirst();
    }

    /** All widgets of a type that can be seen. */
    static <T extends Control> List<T> all(Composite root, Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        collect(root, type, wanted, found);
        return found;
    }

    private static <T extends Control> void collect(Composite root, Class<T> type, Predicate<T> wanted, List<T> found) {
        for (Control child : root.getChildren()) {
            if (!child.isDisposed() && child.isVisible()) {
                if (type.isInstance(child) && wanted.test(type.cast(child))) {
                    found.add(type.cast(child));
                }
                if (child instanceof Composite composite) {
                    collect(composite, type, wanted, found);
                }
            }
        }
    }

    /** Presses a button whose label has the words. */
    static void press(Composite root, String words) {
        waitFor("the button " + words, () -> !buttons(root, words).isEmpty());
        buttons(root, words).getFirst().notifyListeners(SWT.Selection, new Event());
    }

    /** Presses a button whose label has the words, if there is one that can be pressed. */
    static void pressIfPossible(Composite root, String words) {
        buttons(root, words).stream().findFirst()
            .ifPresent(button -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private static List<Button> buttons(Composite root, String words) {
        return all(root, Button.class,
            button -> button.isEnabled() && button.getText().replace("&", "").contains(words));
    }

    /** Types a key into a widget. */
    static void key(Widget widget, int code, char character) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        widget.notifyListeners(SWT.KeyDown, event);
    }

    /** Types a name into the field that has opened in a tree. */
    static void typeName(Composite tree, String name) {
        waitFor("a field for the name " + name, () -> !all(tree, Text.class, text -> true).isEmpty());
        Text field = all(tree, Text.class, text -> true).getFirst();
        field.setText(name);
        field.notifyListeners(SWT.DefaultSelection, new Event());
    }

    /** Chooses from the list that has just popped up: types words, presses Enter. */
    static void choose(Shell before, String words) {
        List<Text> fields = new ArrayList<>();
        waitFor("a list to choose from", () -> {
            fields.clear();
            for (Shell shell : Display.getCurrent().getShells()) {
                if (shell != before && shell.isVisible()) {
                    fields.addAll(all(shell, Text.class, text -> true));
                }
            }
            return !fields.isEmpty();
        });
        Text field = fields.getFirst();
        field.setText(words);
        field.notifyListeners(SWT.DefaultSelection, new Event());
    }
}
