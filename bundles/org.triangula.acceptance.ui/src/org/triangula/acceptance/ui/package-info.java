// SPDX-License-Identifier: EPL-2.0
/**
 * Uses the finished product as a person does, with mouse and keyboard, and looks at what the windows show. It is put
 * into a copy of the product by {@code releng/contract-tests/test-workbench-survives-kill.sh} and is never shipped.
 */
package org.triangula.acceptance.ui;
