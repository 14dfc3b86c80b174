/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;
import org.triangula.model.Term;

import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.ProcessStep;

import org.triangula.model.impl.NamedElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Process Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.impl.ProcessStepImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessStepImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessStepImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessStepImpl#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessStepImpl#getCarrierName <em>Carrier Name</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessStepImpl#getMedium <em>Medium</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessStepImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessStepImpl#getWaiting <em>Waiting</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessStepImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessStepImpl#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessStepImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProcessStepImpl extends NamedElementImpl implements ProcessStep {
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
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCarrier() <em>Carrier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrier()
	 * @generated
	 * @ordered
	 */
	protected Actor carrier;

	/**
	 * The default value of the '{@link #getCarrierName() <em>Carrier Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrierName()
	 * @generated
	 * @ordered
	 */
	protected static final String CARRIER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCarrierName() <em>Carrier Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrierName()
	 * @generated
	 * @ordered
	 */
	protected String carrierName = CARRIER_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMedium() <em>Medium</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedium()
	 * @generated
	 * @ordered
	 */
	protected Term medium;

	/**
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final String DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected String duration = DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaiting() <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaiting()
	 * @generated
	 * @ordered
	 */
	protected static final String WAITING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaiting() <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaiting()
	 * @generated
	 * @ordered
	 */
	protected String waiting = WAITING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<String> documents;

	/**
	 * The default value of the '{@link #isOptional() <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptional()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OPTIONAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOptional() <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptional()
	 * @generated
	 * @ordered
	 */
	protected boolean optional = OPTIONAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProcessStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ActorsPackage.Literals.PROCESS_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, ActorsPackage.PROCESS_STEP__SOURCES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_STEP__SOURCE_NOTE, oldSourceNote, sourceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_STEP__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getCarrier() {
		if (carrier != null && carrier.eIsProxy()) {
			InternalEObject oldCarrier = (InternalEObject)carrier;
			carrier = (Actor)eResolveProxy(oldCarrier);
			if (carrier != oldCarrier) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ActorsPackage.PROCESS_STEP__CARRIER, oldCarrier, carrier));
			}
		}
		return carrier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actor basicGetCarrier() {
		return carrier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarrier(Actor newCarrier) {
		Actor oldCarrier = carrier;
		carrier = newCarrier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_STEP__CARRIER, oldCarrier, carrier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCarrierName() {
		return carrierName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarrierName(String newCarrierName) {
		String oldCarrierName = carrierName;
		carrierName = newCarrierName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_STEP__CARRIER_NAME, oldCarrierName, carrierName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term getMedium() {
		if (medium != null && medium.eIsProxy()) {
			InternalEObject oldMedium = (InternalEObject)medium;
			medium = (Term)eResolveProxy(oldMedium);
			if (medium != oldMedium) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ActorsPackage.PROCESS_STEP__MEDIUM, oldMedium, medium));
			}
		}
		return medium;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Term basicGetMedium() {
		return medium;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMedium(Term newMedium) {
		Term oldMedium = medium;
		medium = newMedium;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_STEP__MEDIUM, oldMedium, medium));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(String newDuration) {
		String oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_STEP__DURATION, oldDuration, duration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWaiting() {
		return waiting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaiting(String newWaiting) {
		String oldWaiting = waiting;
		waiting = newWaiting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_STEP__WAITING, oldWaiting, waiting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDocuments() {
		if (documents == null) {
			documents = new EDataTypeEList<String>(String.class, this, ActorsPackage.PROCESS_STEP__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOptional() {
		return optional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptional(boolean newOptional) {
		boolean oldOptional = optional;
		optional = newOptional;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_STEP__OPTIONAL, oldOptional, optional));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_STEP__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ActorsPackage.PROCESS_STEP__SOURCES:
				return getSources();
			case ActorsPackage.PROCESS_STEP__SOURCE_NOTE:
				return getSourceNote();
			case ActorsPackage.PROCESS_STEP__KEY:
				return getKey();
			case ActorsPackage.PROCESS_STEP__CARRIER:
				if (resolve) return getCarrier();
				return basicGetCarrier();
			case ActorsPackage.PROCESS_STEP__CARRIER_NAME:
				return getCarrierName();
			case ActorsPackage.PROCESS_STEP__MEDIUM:
				if (resolve) return getMedium();
				return basicGetMedium();
			case ActorsPackage.PROCESS_STEP__DURATION:
				return getDuration();
			case ActorsPackage.PROCESS_STEP__WAITING:
				return getWaiting();
			case ActorsPackage.PROCESS_STEP__DOCUMENTS:
				return getDocuments();
			case ActorsPackage.PROCESS_STEP__OPTIONAL:
				return isOptional();
			case ActorsPackage.PROCESS_STEP__NOTE:
				return getNote();
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
			case ActorsPackage.PROCESS_STEP__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case ActorsPackage.PROCESS_STEP__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case ActorsPackage.PROCESS_STEP__KEY:
				setKey((String)newValue);
				return;
			case ActorsPackage.PROCESS_STEP__CARRIER:
				setCarrier((Actor)newValue);
				return;
			case ActorsPackage.PROCESS_STEP__CARRIER_NAME:
				setCarrierName((String)newValue);
				return;
			case ActorsPackage.PROCESS_STEP__MEDIUM:
				setMedium((Term)newValue);
				return;
			case ActorsPackage.PROCESS_STEP__DURATION:
				setDuration((String)newValue);
				return;
			case ActorsPackage.PROCESS_STEP__WAITING:
				setWaiting((String)newValue);
				return;
			case ActorsPackage.PROCESS_STEP__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends String>)newValue);
				return;
			case ActorsPackage.PROCESS_STEP__OPTIONAL:
				setOptional((Boolean)newValue);
				return;
			case ActorsPackage.PROCESS_STEP__NOTE:
				setNote((String)newValue);
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
			case ActorsPackage.PROCESS_STEP__SOURCES:
				getSources().clear();
				return;
			case ActorsPackage.PROCESS_STEP__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case ActorsPackage.PROCESS_STEP__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ActorsPackage.PROCESS_STEP__CARRIER:
				setCarrier((Actor)null);
				return;
			case ActorsPackage.PROCESS_STEP__CARRIER_NAME:
				setCarrierName(CARRIER_NAME_EDEFAULT);
				return;
			case ActorsPackage.PROCESS_STEP__MEDIUM:
				setMedium((Term)null);
				return;
			case ActorsPackage.PROCESS_STEP__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case ActorsPackage.PROCESS_STEP__WAITING:
				setWaiting(WAITING_EDEFAULT);
				return;
			case ActorsPackage.PROCESS_STEP__DOCUMENTS:
				getDocuments().clear();
				return;
			case ActorsPackage.PROCESS_STEP__OPTIONAL:
				setOptional(OPTIONAL_EDEFAULT);
				return;
			case ActorsPackage.PROCESS_STEP__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case ActorsPackage.PROCESS_STEP__SOURCES:
				return sources != null && !sources.isEmpty();
			case ActorsPackage.PROCESS_STEP__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case ActorsPackage.PROCESS_STEP__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ActorsPackage.PROCESS_STEP__CARRIER:
				return carrier != null;
			case ActorsPackage.PROCESS_STEP__CARRIER_NAME:
				return CARRIER_NAME_EDEFAULT == null ? carrierName != null : !CARRIER_NAME_EDEFAULT.equals(carrierName);
			case ActorsPackage.PROCESS_STEP__MEDIUM:
				return medium != null;
			case ActorsPackage.PROCESS_STEP__DURATION:
				return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
			case ActorsPackage.PROCESS_STEP__WAITING:
				return WAITING_EDEFAULT == null ? waiting != null : !WAITING_EDEFAULT.equals(waiting);
			case ActorsPackage.PROCESS_STEP__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case ActorsPackage.PROCESS_STEP__OPTIONAL:
				return optional != OPTIONAL_EDEFAULT;
			case ActorsPackage.PROCESS_STEP__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
				case ActorsPackage.PROCESS_STEP__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case ActorsPackage.PROCESS_STEP__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
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
				case ModelPackage.SOURCED__SOURCES: return ActorsPackage.PROCESS_STEP__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return ActorsPackage.PROCESS_STEP__SOURCE_NOTE;
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
		result.append(", key: ");
		result.append(key);
		result.append(", carrierName: ");
		result.append(carrierName);
		result.append(", duration: ");
		result.append(duration);
		result.append(", waiting: ");
		result.append(waiting);
		result.append(", documents: ");
		result.append(documents);
		result.append(", optional: ");
		result.append(optional);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //ProcessStepImpl
