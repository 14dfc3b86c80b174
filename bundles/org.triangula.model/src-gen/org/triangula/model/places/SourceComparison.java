/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import java.time.Instant;

import org.triangula.model.Decision;
import org.triangula.model.NamedElement;
import org.triangula.model.Source;
import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Comparison</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A comparison of two lists of facilities, for example of a district and of a state register, and the documented choice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.SourceComparison#getFirst <em>First</em>}</li>
 *   <li>{@link org.triangula.model.places.SourceComparison#getSecond <em>Second</em>}</li>
 *   <li>{@link org.triangula.model.places.SourceComparison#getFacilityType <em>Facility Type</em>}</li>
 *   <li>{@link org.triangula.model.places.SourceComparison#getArea <em>Area</em>}</li>
 *   <li>{@link org.triangula.model.places.SourceComparison#getComparedAt <em>Compared At</em>}</li>
 *   <li>{@link org.triangula.model.places.SourceComparison#getMatchedCount <em>Matched Count</em>}</li>
 *   <li>{@link org.triangula.model.places.SourceComparison#getContradictingCount <em>Contradicting Count</em>}</li>
 *   <li>{@link org.triangula.model.places.SourceComparison#getFirstOnlyCount <em>First Only Count</em>}</li>
 *   <li>{@link org.triangula.model.places.SourceComparison#getSecondOnlyCount <em>Second Only Count</em>}</li>
 *   <li>{@link org.triangula.model.places.SourceComparison#getChoice <em>Choice</em>}</li>
 *   <li>{@link org.triangula.model.places.SourceComparison#getDecision <em>Decision</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.places.PlacesPackage#getSourceComparison()
 * @model
 * @generated
 */
public interface SourceComparison extends NamedElement {
	/**
	 * Returns the value of the '<em><b>First</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first list; unset = the facilities as the study had them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' reference.
	 * @see #setFirst(Source)
	 * @see org.triangula.model.places.PlacesPackage#getSourceComparison_First()
	 * @model
	 * @generated
	 */
	Source getFirst();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.SourceComparison#getFirst <em>First</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' reference.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(Source value);

	/**
	 * Returns the value of the '<em><b>Second</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The second list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Second</em>' reference.
	 * @see #setSecond(Source)
	 * @see org.triangula.model.places.PlacesPackage#getSourceComparison_Second()
	 * @model
	 * @generated
	 */
	Source getSecond();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.SourceComparison#getSecond <em>Second</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second</em>' reference.
	 * @see #getSecond()
	 * @generated
	 */
	void setSecond(Source value);

	/**
	 * Returns the value of the '<em><b>Facility Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facility type compared, a term of the vocabulary facility-type; unset = all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facility Type</em>' reference.
	 * @see #setFacilityType(Term)
	 * @see org.triangula.model.places.PlacesPackage#getSourceComparison_FacilityType()
	 * @model
	 * @generated
	 */
	Term getFacilityType();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.SourceComparison#getFacilityType <em>Facility Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facility Type</em>' reference.
	 * @see #getFacilityType()
	 * @generated
	 */
	void setFacilityType(Term value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Area compared; unset = all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' reference.
	 * @see #setArea(Area)
	 * @see org.triangula.model.places.PlacesPackage#getSourceComparison_Area()
	 * @model
	 * @generated
	 */
	Area getArea();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.SourceComparison#getArea <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' reference.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Area value);

	/**
	 * Returns the value of the '<em><b>Compared At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When they were compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compared At</em>' attribute.
	 * @see #setComparedAt(Instant)
	 * @see org.triangula.model.places.PlacesPackage#getSourceComparison_ComparedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getComparedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.SourceComparison#getComparedAt <em>Compared At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compared At</em>' attribute.
	 * @see #getComparedAt()
	 * @generated
	 */
	void setComparedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Matched Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facilities in both lists that agree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Matched Count</em>' attribute.
	 * @see #setMatchedCount(int)
	 * @see org.triangula.model.places.PlacesPackage#getSourceComparison_MatchedCount()
	 * @model
	 * @generated
	 */
	int getMatchedCount();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.SourceComparison#getMatchedCount <em>Matched Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Matched Count</em>' attribute.
	 * @see #getMatchedCount()
	 * @generated
	 */
	void setMatchedCount(int value);

	/**
	 * Returns the value of the '<em><b>Contradicting Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facilities in both lists that disagree in a value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contradicting Count</em>' attribute.
	 * @see #setContradictingCount(int)
	 * @see org.triangula.model.places.PlacesPackage#getSourceComparison_ContradictingCount()
	 * @model
	 * @generated
	 */
	int getContradictingCount();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.SourceComparison#getContradictingCount <em>Contradicting Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contradicting Count</em>' attribute.
	 * @see #getContradictingCount()
	 * @generated
	 */
	void setContradictingCount(int value);

	/**
	 * Returns the value of the '<em><b>First Only Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facilities only in the first list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Only Count</em>' attribute.
	 * @see #setFirstOnlyCount(int)
	 * @see org.triangula.model.places.PlacesPackage#getSourceComparison_FirstOnlyCount()
	 * @model
	 * @generated
	 */
	int getFirstOnlyCount();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.SourceComparison#getFirstOnlyCount <em>First Only Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Only Count</em>' attribute.
	 * @see #getFirstOnlyCount()
	 * @generated
	 */
	void setFirstOnlyCount(int value);

	/**
	 * Returns the value of the '<em><b>Second Only Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facilities only in the second list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Second Only Count</em>' attribute.
	 * @see #setSecondOnlyCount(int)
	 * @see org.triangula.model.places.PlacesPackage#getSourceComparison_SecondOnlyCount()
	 * @model
	 * @generated
	 */
	int getSecondOnlyCount();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.SourceComparison#getSecondOnlyCount <em>Second Only Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second Only Count</em>' attribute.
	 * @see #getSecondOnlyCount()
	 * @generated
	 */
	void setSecondOnlyCount(int value);

	/**
	 * Returns the value of the '<em><b>Choice</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.places.ComparisonChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which list counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choice</em>' attribute.
	 * @see org.triangula.model.places.ComparisonChoice
	 * @see #setChoice(ComparisonChoice)
	 * @see org.triangula.model.places.PlacesPackage#getSourceComparison_Choice()
	 * @model
	 * @generated
	 */
	ComparisonChoice getChoice();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.SourceComparison#getChoice <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Choice</em>' attribute.
	 * @see org.triangula.model.places.ComparisonChoice
	 * @see #getChoice()
	 * @generated
	 */
	void setChoice(ComparisonChoice value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision with its reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' reference.
	 * @see #setDecision(Decision)
	 * @see org.triangula.model.places.PlacesPackage#getSourceComparison_Decision()
	 * @model
	 * @generated
	 */
	Decision getDecision();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.SourceComparison#getDecision <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Decision value);

} // SourceComparison
