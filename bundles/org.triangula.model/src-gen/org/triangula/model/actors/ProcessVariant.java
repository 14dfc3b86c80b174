/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Dated;
import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Process Variant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One way in which a process is found.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.ProcessVariant#getKey <em>Key</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessVariant#getCaseNames <em>Case Names</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessVariant#getCases <em>Cases</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessVariant#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessVariant#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessVariant#getFlows <em>Flows</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getProcessVariant()
 * @model
 * @generated
 */
public interface ProcessVariant extends NamedElement, Sourced, Dated {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable key, unique within the process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessVariant_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessVariant#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Case Names</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the cases in which it is found, as the source has them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case Names</em>' attribute list.
	 * @see org.triangula.model.actors.ActorsPackage#getProcessVariant_CaseNames()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCaseNames();

	/**
	 * Returns the value of the '<em><b>Cases</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.NamedElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cases, areas and organisations of the study in which it is found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cases</em>' reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getProcessVariant_Cases()
	 * @model
	 * @generated
	 */
	EList<NamedElement> getCases();

	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sets the process off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger</em>' attribute.
	 * @see #setTrigger(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessVariant_Trigger()
	 * @model
	 * @generated
	 */
	String getTrigger();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessVariant#getTrigger <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' attribute.
	 * @see #getTrigger()
	 * @generated
	 */
	void setTrigger(String value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.ProcessStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps, in the order in which they are told; the first one is where the process begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getProcessVariant_Steps()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<ProcessStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Flows</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.ProcessFlow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What follows on what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flows</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getProcessVariant_Flows()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<ProcessFlow> getFlows();

} // ProcessVariant
