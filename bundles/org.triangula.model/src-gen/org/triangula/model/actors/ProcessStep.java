/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;
import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Process Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of a process: somebody does something.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.ProcessStep#getKey <em>Key</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessStep#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessStep#getCarrierName <em>Carrier Name</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessStep#getMedium <em>Medium</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessStep#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessStep#getWaiting <em>Waiting</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessStep#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessStep#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessStep#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getProcessStep()
 * @model
 * @generated
 */
public interface ProcessStep extends NamedElement, Sourced {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable key, unique within the variant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessStep_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessStep#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who does it, where the study knows the actor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carrier</em>' reference.
	 * @see #setCarrier(Actor)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessStep_Carrier()
	 * @model
	 * @generated
	 */
	Actor getCarrier();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessStep#getCarrier <em>Carrier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carrier</em>' reference.
	 * @see #getCarrier()
	 * @generated
	 */
	void setCarrier(Actor value);

	/**
	 * Returns the value of the '<em><b>Carrier Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who does it, as the source has it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carrier Name</em>' attribute.
	 * @see #setCarrierName(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessStep_CarrierName()
	 * @model
	 * @generated
	 */
	String getCarrierName();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessStep#getCarrierName <em>Carrier Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carrier Name</em>' attribute.
	 * @see #getCarrierName()
	 * @generated
	 */
	void setCarrierName(String value);

	/**
	 * Returns the value of the '<em><b>Medium</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through what it is done, a term of the vocabulary process-medium.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Medium</em>' reference.
	 * @see #setMedium(Term)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessStep_Medium()
	 * @model
	 * @generated
	 */
	Term getMedium();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessStep#getMedium <em>Medium</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Medium</em>' reference.
	 * @see #getMedium()
	 * @generated
	 */
	void setMedium(Term value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it takes who does it: a number or two joined by a hyphen, and one of min, h, d, w, mo; for example 15 min or 2-3 w.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessStep_Duration()
	 * @model
	 * @generated
	 */
	String getDuration();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessStep#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(String value);

	/**
	 * Returns the value of the '<em><b>Waiting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long is waited before it; written as the duration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waiting</em>' attribute.
	 * @see #setWaiting(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessStep_Waiting()
	 * @model
	 * @generated
	 */
	String getWaiting();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessStep#getWaiting <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Waiting</em>' attribute.
	 * @see #getWaiting()
	 * @generated
	 */
	void setWaiting(String value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents that it needs or hands on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' attribute list.
	 * @see org.triangula.model.actors.ActorsPackage#getProcessStep_Documents()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getDocuments();

	/**
	 * Returns the value of the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it can be left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optional</em>' attribute.
	 * @see #setOptional(boolean)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessStep_Optional()
	 * @model
	 * @generated
	 */
	boolean isOptional();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessStep#isOptional <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optional</em>' attribute.
	 * @see #isOptional()
	 * @generated
	 */
	void setOptional(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessStep_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessStep#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // ProcessStep
