/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Codes that belong together for a question, across the tree of codes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.CodeSet#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.triangula.model.texts.CodeSet#getColour <em>Colour</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.texts.TextsPackage#getCodeSet()
 * @model
 * @generated
 */
public interface CodeSet extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Codes</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.texts.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codes, in the order of the researcher.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' reference list.
	 * @see org.triangula.model.texts.TextsPackage#getCodeSet_Codes()
	 * @model
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour of the set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.triangula.model.texts.TextsPackage#getCodeSet_Colour()
	 * @model dataType="org.triangula.model.Colour"
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.CodeSet#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

} // CodeSet
