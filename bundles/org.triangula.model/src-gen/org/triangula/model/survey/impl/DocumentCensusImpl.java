/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;
import org.triangula.model.Term;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.survey.CensusEntry;
import org.triangula.model.survey.DocumentCensus;
import org.triangula.model.survey.SurveyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document Census</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.impl.DocumentCensusImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.DocumentCensusImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.DocumentCensusImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.DocumentCensusImpl#getReferenceDate <em>Reference Date</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.DocumentCensusImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DocumentCensusImpl extends NamedElementImpl implements DocumentCensus {
	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The default value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected String sourceNote = SOURCE_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected Term kind;

	/**
	 * The default value of the '{@link #getReferenceDate() <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDate()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferenceDate() <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDate()
	 * @generated
	 * @ordered
	 */
	protected String referenceDate = REFERENCE_DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<CensusEntry> entries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DocumentCensusImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SurveyPackage.Literals.DOCUMENT_CENSUS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, SurveyPackage.DOCUMENT_CENSUS__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceNote() {
		return sourceNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceNote(String newSourceNote) {
		String oldSourceNote = sourceNote;
		sourceNote = newSourceNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.DOCUMENT_CENSUS__SOURCE_NOTE, oldSourceNote, sourceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term getKind() {
		if (kind != null && kind.eIsProxy()) {
			InternalEObject oldKind = (InternalEObject)kind;
			kind = (Term)eResolveProxy(oldKind);
			if (kind != oldKind) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SurveyPackage.DOCUMENT_CENSUS__KIND, oldKind, kind));
			}
		}
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Term basicGetKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(Term newKind) {
		Term oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.DOCUMENT_CENSUS__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferenceDate() {
		return referenceDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferenceDate(String newReferenceDate) {
		String oldReferenceDate = referenceDate;
		referenceDate = newReferenceDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.DOCUMENT_CENSUS__REFERENCE_DATE, oldReferenceDate, referenceDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CensusEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList.Resolving<CensusEntry>(CensusEntry.class, this, SurveyPackage.DOCUMENT_CENSUS__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SurveyPackage.DOCUMENT_CENSUS__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SurveyPackage.DOCUMENT_CENSUS__SOURCES:
				return getSources();
			case SurveyPackage.DOCUMENT_CENSUS__SOURCE_NOTE:
				return getSourceNote();
			case SurveyPackage.DOCUMENT_CENSUS__KIND:
				if (resolve) return getKind();
				return basicGetKind();
			case SurveyPackage.DOCUMENT_CENSUS__REFERENCE_DATE:
				return getReferenceDate();
			case SurveyPackage.DOCUMENT_CENSUS__ENTRIES:
				return getEntries();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SurveyPackage.DOCUMENT_CENSUS__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case SurveyPackage.DOCUMENT_CENSUS__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case SurveyPackage.DOCUMENT_CENSUS__KIND:
				setKind((Term)newValue);
				return;
			case SurveyPackage.DOCUMENT_CENSUS__REFERENCE_DATE:
				setReferenceDate((String)newValue);
				return;
			case SurveyPackage.DOCUMENT_CENSUS__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends CensusEntry>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SurveyPackage.DOCUMENT_CENSUS__SOURCES:
				getSources().clear();
				return;
			case SurveyPackage.DOCUMENT_CENSUS__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case SurveyPackage.DOCUMENT_CENSUS__KIND:
				setKind((Term)null);
				return;
			case SurveyPackage.DOCUMENT_CENSUS__REFERENCE_DATE:
				setReferenceDate(REFERENCE_DATE_EDEFAULT);
				return;
			case SurveyPackage.DOCUMENT_CENSUS__ENTRIES:
				getEntries().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SurveyPackage.DOCUMENT_CENSUS__SOURCES:
				return sources != null && !sources.isEmpty();
			case SurveyPackage.DOCUMENT_CENSUS__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case SurveyPackage.DOCUMENT_CENSUS__KIND:
				return kind != null;
			case SurveyPackage.DOCUMENT_CENSUS__REFERENCE_DATE:
				return REFERENCE_DATE_EDEFAULT == null ? referenceDate != null : !REFERENCE_DATE_EDEFAULT.equals(referenceDate);
			case SurveyPackage.DOCUMENT_CENSUS__ENTRIES:
				return entries != null && !entries.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case SurveyPackage.DOCUMENT_CENSUS__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case SurveyPackage.DOCUMENT_CENSUS__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case ModelPackage.SOURCED__SOURCES: return SurveyPackage.DOCUMENT_CENSUS__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return SurveyPackage.DOCUMENT_CENSUS__SOURCE_NOTE;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (sourceNote: ");
		result.append(sourceNote);
		result.append(", referenceDate: ");
		result.append(referenceDate);
		result.append(')');
		return result.toString();
	}

} //DocumentCensusImpl
