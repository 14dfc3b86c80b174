// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.triangula.core.extension.Contributions;
import org.triangula.core.extension.Contributions.Contribution;

/** The pages of the help, contributed through {@code org.triangula.ui.help}. */
final class HelpPages {

    private static final String EXTENSION_POINT = "org.triangula.ui.help";

    private HelpPages() {
    }

    /**
     * A page.
     *
     * @param contribution where it is contributed
     */
    record Page(Contribution contribution) {

        String title() {
            return contribution.attribute("title");
        }

        boolean isAbout(String view) {
            return Arrays.stream(contribution.attribute("views").split(",")).map(String::strip)
                .anyMatch(view::equals);
        }

        String text() {
            Bundle bundle = Platform.getBundle(contribution.bundle());
            URL file = bundle == null ? null : bundle.getEntry(contribution.attribute("file"));
            if (file != null) {
                try (InputStream stream = file.openStream()) {
                    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    ILog.of(HelpPages.class).warn("A help page cannot be read: " + file, e);
                }
            }
            return Messages.missing;
        }
    }

    static List<Page> all() {
        return Contributions.to(EXTENSION_POINT).stream().map(Page::new).toList();
    }

    static Optional<Page> about(String view) {
        return all().stream().filter(page -> page.isAbout(view)).findFirst();
    }
}
