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
 * A representation of the model object '<em><b>Post</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A post.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.Post#getFullTimeEquivalents <em>Full Time Equivalents</em>}</li>
 *   <li>{@link org.triangula.model.actors.Post#getHeadcount <em>Headcount</em>}</li>
 *   <li>{@link org.triangula.model.actors.Post#isTemporary <em>Temporary</em>}</li>
 *   <li>{@link org.triangula.model.actors.Post#getTermEndsOn <em>Term Ends On</em>}</li>
 *   <li>{@link org.triangula.model.actors.Post#isVacant <em>Vacant</em>}</li>
 *   <li>{@link org.triangula.model.actors.Post#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.triangula.model.actors.Post#isVolunteer <em>Volunteer</em>}</li>
 *   <li>{@link org.triangula.model.actors.Post#getFunding <em>Funding</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getPost()
 * @model
 * @generated
 */
public interface Post extends NamedElement, Dated, Sourced {
	/**
	 * Returns the value of the '<em><b>Full Time Equivalents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size in full-time equivalents (Vollzeitäquivalente), 0 and above.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Full Time Equivalents</em>' attribute.
	 * @see #setFullTimeEquivalents(Double)
	 * @see org.triangula.model.actors.ActorsPackage#getPost_FullTimeEquivalents()
	 * @model
	 * @generated
	 */
	Double getFullTimeEquivalents();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Post#getFullTimeEquivalents <em>Full Time Equivalents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Time Equivalents</em>' attribute.
	 * @see #getFullTimeEquivalents()
	 * @generated
	 */
	void setFullTimeEquivalents(Double value);

	/**
	 * Returns the value of the '<em><b>Headcount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of people who share it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Headcount</em>' attribute.
	 * @see #setHeadcount(Integer)
	 * @see org.triangula.model.actors.ActorsPackage#getPost_Headcount()
	 * @model
	 * @generated
	 */
	Integer getHeadcount();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Post#getHeadcount <em>Headcount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Headcount</em>' attribute.
	 * @see #getHeadcount()
	 * @generated
	 */
	void setHeadcount(Integer value);

	/**
	 * Returns the value of the '<em><b>Temporary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it has a term.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temporary</em>' attribute.
	 * @see #setTemporary(boolean)
	 * @see org.triangula.model.actors.ActorsPackage#getPost_Temporary()
	 * @model
	 * @generated
	 */
	boolean isTemporary();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Post#isTemporary <em>Temporary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temporary</em>' attribute.
	 * @see #isTemporary()
	 * @generated
	 */
	void setTemporary(boolean value);

	/**
	 * Returns the value of the '<em><b>Term Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of the term.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Term Ends On</em>' attribute.
	 * @see #setTermEndsOn(String)
	 * @see org.triangula.model.actors.ActorsPackage#getPost_TermEndsOn()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getTermEndsOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Post#getTermEndsOn <em>Term Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term Ends On</em>' attribute.
	 * @see #getTermEndsOn()
	 * @generated
	 */
	void setTermEndsOn(String value);

	/**
	 * Returns the value of the '<em><b>Vacant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when nobody holds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vacant</em>' attribute.
	 * @see #setVacant(boolean)
	 * @see org.triangula.model.actors.ActorsPackage#getPost_Vacant()
	 * @model
	 * @generated
	 */
	boolean isVacant();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Post#isVacant <em>Vacant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vacant</em>' attribute.
	 * @see #isVacant()
	 * @generated
	 */
	void setVacant(boolean value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pay grade.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @see org.triangula.model.actors.ActorsPackage#getPost_Grade()
	 * @model
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Post#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Volunteer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for honorary posts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volunteer</em>' attribute.
	 * @see #setVolunteer(boolean)
	 * @see org.triangula.model.actors.ActorsPackage#getPost_Volunteer()
	 * @model
	 * @generated
	 */
	boolean isVolunteer();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Post#isVolunteer <em>Volunteer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volunteer</em>' attribute.
	 * @see #isVolunteer()
	 * @generated
	 */
	void setVolunteer(boolean value);

	/**
	 * Returns the value of the '<em><b>Funding</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.FundingShare}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who pays for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funding</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getPost_Funding()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<FundingShare> getFunding();

} // Post
