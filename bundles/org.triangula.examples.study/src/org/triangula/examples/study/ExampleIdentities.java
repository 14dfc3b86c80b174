// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Identities that are the same in every run: name-based UUIDs (RFC 9562, version 3) of a counter. */
final class ExampleIdentities implements Supplier<String> {

    private final AtomicLong counter = new AtomicLong();

    @Override
    public String get() {
        String name = "org.triangula.examples.study/" + counter.incrementAndGet();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
