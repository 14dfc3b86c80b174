// SPDX-License-Identifier: EPL-2.0
/** The networks of the invented region as files of the usual formats, travel times over them, and samples to import. */
package org.triangula.examples.study.travel;
