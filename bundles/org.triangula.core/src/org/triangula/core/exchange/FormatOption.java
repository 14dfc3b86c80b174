// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.util.List;
import java.util.Map;

/**
 * A choice that a format offers to whoever imports or exports. The workbench shows it, the command line takes it as
 * {@code --option KEY=VALUE}.
 *
 * @param key key among the options of a request, without dots
 * @param label what is chosen, in the language of the user, without colon
 * @param tip what the choice means, in the language of the user
 * @param initial value that holds when nobody chose
 * @param choices the values to choose from; for yes or no {@link #YES_NO}
 */
public record FormatOption(String key, String label, String tip, String initial, List<Choice> choices) {

    /** The choices of an option that is on or off; the labels are not shown. */
    public static final List<Choice> YES_NO = List.of(new Choice("true", ""), new Choice("false", ""));

    /** Checks that the initial value is one of the choices. */
    public FormatOption {
        choices = List.copyOf(choices);
        if (choices.stream().map(Choice::value).noneMatch(initial::equals)) {
            throw new IllegalArgumentException("Not among the choices of " + key + ": " + initial);
        }
    }

    /**
     * An option that is on or off.
     *
     * @param key key among the options of a request
     * @param label what is switched on
     * @param tip what that means
     * @param initial whether it is on when nobody chose
     * @return the option
     */
    public static FormatOption yesNo(String key, String label, String tip, boolean initial) {
        return new FormatOption(key, label, tip, String.valueOf(initial), YES_NO);
    }

    /**
     * Whether the option is on or off, and nothing else.
     *
     * @return true if so
     */
    public boolean isYesNo() {
        return choices.equals(YES_NO);
    }

    /**
     * The value of this option among those of a request.
     *
     * @param options options by key
     * @return one of the choices; the initial value where none or something else was chosen
     */
    public String in(Map<String, String> options) {
        String chosen = options.get(key);
        return chosen != null && choices.stream().map(Choice::value).anyMatch(chosen::equals) ? chosen : initial;
    }

    /**
     * Whether this option is on.
     *
     * @param options options by key
     * @return true if its value is {@code true}
     */
    public boolean isOn(Map<String, String> options) {
        return Boolean.parseBoolean(in(options));
    }

    /**
     * A value to choose.
     *
     * @param value the value in a request
     * @param label its name in the language of the user
     */
    public record Choice(String value, String label) {
    }
}
