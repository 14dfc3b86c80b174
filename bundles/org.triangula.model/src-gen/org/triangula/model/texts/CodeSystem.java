/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The tree of codes and its history.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.CodeSystem#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.triangula.model.texts.CodeSystem#getHistory <em>History</em>}</li>
 *   <li>{@link org.triangula.model.texts.CodeSystem#getSets <em>Sets</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.texts.TextsPackage#getCodeSystem()
 * @model
 * @generated
 */
public interface CodeSystem extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.texts.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Top-level codes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getCodeSystem_Codes()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>History</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.texts.CodeChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened to codes, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getCodeSystem_History()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<CodeChange> getHistory();

	/**
	 * Returns the value of the '<em><b>Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.texts.CodeSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets of codes across the tree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sets</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getCodeSystem_Sets()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<CodeSet> getSets();

} // CodeSystem
