/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.triangula.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who acts: people as holders of roles, organisations, administrative units with posts and tasks, bodies, programmes, and the ties between them.
 * <!-- end-model-doc -->
 * @see org.triangula.model.actors.ActorsFactory
 * @model kind="package"
 * @generated
 */
public interface ActorsPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "actors";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:triangula:model:1:actors";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "actors";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ActorsPackage eINSTANCE = org.triangula.model.actors.impl.ActorsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.ActorsImpl <em>Actors</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.ActorsImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getActors()
	 * @generated
	 */
	int ACTORS = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTORS__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Actors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTORS__ACTORS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTORS__TIES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTORS__TASKS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Processes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTORS__PROCESSES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Actors</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTORS_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.ActorImpl <em>Actor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.ActorImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getActor()
	 * @generated
	 */
	int ACTOR = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__SOURCES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__SOURCE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__VALID_FROM = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__VALID_UNTIL = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__ALIASES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__AREA = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sites</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__SITES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Posts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__POSTS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__TASKS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Actor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.PersonImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = ACTOR__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PROPERTIES = ACTOR__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = ACTOR__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DESCRIPTION = ACTOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SOURCES = ACTOR__SOURCES;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SOURCE_NOTE = ACTOR__SOURCE_NOTE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__VALID_FROM = ACTOR__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__VALID_UNTIL = ACTOR__VALID_UNTIL;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ALIASES = ACTOR__ALIASES;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__AREA = ACTOR__AREA;

	/**
	 * The feature id for the '<em><b>Sites</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SITES = ACTOR__SITES;

	/**
	 * The feature id for the '<em><b>Posts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__POSTS = ACTOR__POSTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TASKS = ACTOR__TASKS;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ROLES = ACTOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = ACTOR_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.RoleHoldingImpl <em>Role Holding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.RoleHoldingImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getRoleHolding()
	 * @generated
	 */
	int ROLE_HOLDING = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_HOLDING__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_HOLDING__PROPERTIES = ModelPackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_HOLDING__VALID_FROM = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_HOLDING__VALID_UNTIL = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_HOLDING__SOURCES = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_HOLDING__SOURCE_NOTE = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_HOLDING__ROLE = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_HOLDING__ACTOR = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Post</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_HOLDING__POST = ModelPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Role Holding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_HOLDING_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.OrganisationImpl <em>Organisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.OrganisationImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getOrganisation()
	 * @generated
	 */
	int ORGANISATION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ID = ACTOR__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__PROPERTIES = ACTOR__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NAME = ACTOR__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__DESCRIPTION = ACTOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SOURCES = ACTOR__SOURCES;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SOURCE_NOTE = ACTOR__SOURCE_NOTE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__VALID_FROM = ACTOR__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__VALID_UNTIL = ACTOR__VALID_UNTIL;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ALIASES = ACTOR__ALIASES;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__AREA = ACTOR__AREA;

	/**
	 * The feature id for the '<em><b>Sites</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SITES = ACTOR__SITES;

	/**
	 * The feature id for the '<em><b>Posts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__POSTS = ACTOR__POSTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__TASKS = ACTOR__TASKS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__TYPE = ACTOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Umbrella</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__UMBRELLA = ACTOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_FEATURE_COUNT = ACTOR_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.AdministrativeUnitImpl <em>Administrative Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.AdministrativeUnitImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getAdministrativeUnit()
	 * @generated
	 */
	int ADMINISTRATIVE_UNIT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__ID = ACTOR__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__PROPERTIES = ACTOR__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__NAME = ACTOR__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__DESCRIPTION = ACTOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__SOURCES = ACTOR__SOURCES;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__SOURCE_NOTE = ACTOR__SOURCE_NOTE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__VALID_FROM = ACTOR__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__VALID_UNTIL = ACTOR__VALID_UNTIL;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__ALIASES = ACTOR__ALIASES;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__AREA = ACTOR__AREA;

	/**
	 * The feature id for the '<em><b>Sites</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__SITES = ACTOR__SITES;

	/**
	 * The feature id for the '<em><b>Posts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__POSTS = ACTOR__POSTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__TASKS = ACTOR__TASKS;

	/**
	 * The feature id for the '<em><b>Local Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__LOCAL_RANK = ACTOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__RANK = ACTOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Staff Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__STAFF_COUNT = ACTOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__HEAD = ACTOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Placements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT__PLACEMENTS = ACTOR_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Administrative Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATIVE_UNIT_FEATURE_COUNT = ACTOR_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.UnitPlacementImpl <em>Unit Placement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.UnitPlacementImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getUnitPlacement()
	 * @generated
	 */
	int UNIT_PLACEMENT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_PLACEMENT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_PLACEMENT__VALID_FROM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_PLACEMENT__VALID_UNTIL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_PLACEMENT__SOURCES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_PLACEMENT__SOURCE_NOTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Superior</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_PLACEMENT__SUPERIOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_PLACEMENT__KIND = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_PLACEMENT__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Unit Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_PLACEMENT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.PostImpl <em>Post</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.PostImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getPost()
	 * @generated
	 */
	int POST = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__VALID_FROM = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__VALID_UNTIL = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__SOURCES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__SOURCE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Full Time Equivalents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__FULL_TIME_EQUIVALENTS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Headcount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__HEADCOUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Temporary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__TEMPORARY = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Term Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__TERM_ENDS_ON = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Vacant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__VACANT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__GRADE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Volunteer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__VOLUNTEER = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Funding</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__FUNDING = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Post</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.FundingShareImpl <em>Funding Share</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.FundingShareImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getFundingShare()
	 * @generated
	 */
	int FUNDING_SHARE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SHARE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SHARE__VALID_FROM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SHARE__VALID_UNTIL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SHARE__SOURCES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SHARE__SOURCE_NOTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SHARE__PROGRAMME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Funder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SHARE__FUNDER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SHARE__SHARE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SHARE__AMOUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Funding Share</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SHARE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.TaskImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getTask()
	 * @generated
	 */
	int TASK = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__KEY = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__LEGAL_BASIS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Duty Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DUTY_KIND = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__LEVEL = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Direct</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DIRECT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__COLOUR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__TASKS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.TaskCarriageImpl <em>Task Carriage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.TaskCarriageImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getTaskCarriage()
	 * @generated
	 */
	int TASK_CARRIAGE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_CARRIAGE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_CARRIAGE__VALID_FROM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_CARRIAGE__VALID_UNTIL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_CARRIAGE__SOURCES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_CARRIAGE__SOURCE_NOTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Task</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_CARRIAGE__TASK = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_CARRIAGE__KIND = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_CARRIAGE__SHARE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_CARRIAGE__NOTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Task Carriage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_CARRIAGE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.BodyImpl <em>Body</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.BodyImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getBody()
	 * @generated
	 */
	int BODY = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__ID = ACTOR__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__PROPERTIES = ACTOR__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__NAME = ACTOR__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__DESCRIPTION = ACTOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__SOURCES = ACTOR__SOURCES;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__SOURCE_NOTE = ACTOR__SOURCE_NOTE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__VALID_FROM = ACTOR__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__VALID_UNTIL = ACTOR__VALID_UNTIL;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__ALIASES = ACTOR__ALIASES;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__AREA = ACTOR__AREA;

	/**
	 * The feature id for the '<em><b>Sites</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__SITES = ACTOR__SITES;

	/**
	 * The feature id for the '<em><b>Posts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__POSTS = ACTOR__POSTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__TASKS = ACTOR__TASKS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__TYPE = ACTOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rhythm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__RHYTHM = ACTOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Meetings Per Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__MEETINGS_PER_YEAR = ACTOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__STATUS = ACTOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Chair</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__CHAIR = ACTOR_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__LEGAL_BASIS = ACTOR_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__MEMBERS = ACTOR_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Body</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_FEATURE_COUNT = ACTOR_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.MembershipImpl <em>Membership</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.MembershipImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getMembership()
	 * @generated
	 */
	int MEMBERSHIP = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__VALID_FROM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__VALID_UNTIL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__SOURCES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__SOURCE_NOTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Member</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__MEMBER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__FUNCTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.ProgrammeImpl <em>Programme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.ProgrammeImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getProgramme()
	 * @generated
	 */
	int PROGRAMME = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ID = ACTOR__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PROPERTIES = ACTOR__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__NAME = ACTOR__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__DESCRIPTION = ACTOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__SOURCES = ACTOR__SOURCES;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__SOURCE_NOTE = ACTOR__SOURCE_NOTE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__VALID_FROM = ACTOR__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__VALID_UNTIL = ACTOR__VALID_UNTIL;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ALIASES = ACTOR__ALIASES;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__AREA = ACTOR__AREA;

	/**
	 * The feature id for the '<em><b>Sites</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__SITES = ACTOR__SITES;

	/**
	 * The feature id for the '<em><b>Posts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__POSTS = ACTOR__POSTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__TASKS = ACTOR__TASKS;

	/**
	 * The feature id for the '<em><b>Funder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__FUNDER = ACTOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Directive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__DIRECTIVE = ACTOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__TARGET_GROUP = ACTOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Grantees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__GRANTEES = ACTOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__BUDGET = ACTOR_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_FEATURE_COUNT = ACTOR_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.TieImpl <em>Tie</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.TieImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getTie()
	 * @generated
	 */
	int TIE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__PROPERTIES = ModelPackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__VALID_FROM = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__VALID_UNTIL = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__SOURCES = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__SOURCE_NOTE = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__FROM = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__TO = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__TYPE = ModelPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Directed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__DIRECTED = ModelPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sign</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__SIGN = ModelPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__MISSING = ModelPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__STRENGTH = ModelPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__FREQUENCY = ModelPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Formal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__FORMAL = ModelPackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Perspective</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__PERSPECTIVE = ModelPackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__NOTE = ModelPackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE__EVIDENCE = ModelPackage.ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Tie</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.ProcessImpl <em>Process</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.ProcessImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getProcess()
	 * @generated
	 */
	int PROCESS = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__SOURCES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__SOURCE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__KEY = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Task</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__TASK = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Person Concerned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__PERSON_CONCERNED = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Variants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__VARIANTS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.ProcessVariantImpl <em>Process Variant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.ProcessVariantImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getProcessVariant()
	 * @generated
	 */
	int PROCESS_VARIANT = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__SOURCES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__SOURCE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__VALID_FROM = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__VALID_UNTIL = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__KEY = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Case Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__CASE_NAMES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Cases</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__CASES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__TRIGGER = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__STEPS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT__FLOWS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Process Variant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_VARIANT_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.ProcessStepImpl <em>Process Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.ProcessStepImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getProcessStep()
	 * @generated
	 */
	int PROCESS_STEP = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__SOURCES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__SOURCE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__KEY = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__CARRIER = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Carrier Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__CARRIER_NAME = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Medium</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__MEDIUM = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__DURATION = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Waiting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__WAITING = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__DOCUMENTS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__OPTIONAL = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Process Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.impl.ProcessFlowImpl <em>Process Flow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.impl.ProcessFlowImpl
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getProcessFlow()
	 * @generated
	 */
	int PROCESS_FLOW = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FLOW__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FLOW__PROPERTIES = ModelPackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FLOW__SOURCES = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FLOW__SOURCE_NOTE = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FLOW__FROM = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FLOW__TO = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FLOW__CONDITION = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Medium</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FLOW__MEDIUM = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FLOW__NOTE = ModelPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Process Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FLOW_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.DutyKind <em>Duty Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.DutyKind
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getDutyKind()
	 * @generated
	 */
	int DUTY_KIND = 19;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.TaskLevel <em>Task Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.TaskLevel
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getTaskLevel()
	 * @generated
	 */
	int TASK_LEVEL = 20;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.PlacementKind <em>Placement Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.PlacementKind
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getPlacementKind()
	 * @generated
	 */
	int PLACEMENT_KIND = 21;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.CarriageKind <em>Carriage Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.CarriageKind
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getCarriageKind()
	 * @generated
	 */
	int CARRIAGE_KIND = 22;

	/**
	 * The meta object id for the '{@link org.triangula.model.actors.TieSign <em>Tie Sign</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.actors.TieSign
	 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getTieSign()
	 * @generated
	 */
	int TIE_SIGN = 23;


	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.Actors <em>Actors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Actors</em>'.
	 * @see org.triangula.model.actors.Actors
	 * @generated
	 */
	EClass getActors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.Actors#getActors <em>Actors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actors</em>'.
	 * @see org.triangula.model.actors.Actors#getActors()
	 * @see #getActors()
	 * @generated
	 */
	EReference getActors_Actors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.Actors#getTies <em>Ties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ties</em>'.
	 * @see org.triangula.model.actors.Actors#getTies()
	 * @see #getActors()
	 * @generated
	 */
	EReference getActors_Ties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.Actors#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tasks</em>'.
	 * @see org.triangula.model.actors.Actors#getTasks()
	 * @see #getActors()
	 * @generated
	 */
	EReference getActors_Tasks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.Actors#getProcesses <em>Processes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Processes</em>'.
	 * @see org.triangula.model.actors.Actors#getProcesses()
	 * @see #getActors()
	 * @generated
	 */
	EReference getActors_Processes();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.Actor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Actor</em>'.
	 * @see org.triangula.model.actors.Actor
	 * @generated
	 */
	EClass getActor();

	/**
	 * Returns the meta object for the attribute list '{@link org.triangula.model.actors.Actor#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.triangula.model.actors.Actor#getAliases()
	 * @see #getActor()
	 * @generated
	 */
	EAttribute getActor_Aliases();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.Actor#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area</em>'.
	 * @see org.triangula.model.actors.Actor#getArea()
	 * @see #getActor()
	 * @generated
	 */
	EReference getActor_Area();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.actors.Actor#getSites <em>Sites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sites</em>'.
	 * @see org.triangula.model.actors.Actor#getSites()
	 * @see #getActor()
	 * @generated
	 */
	EReference getActor_Sites();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.Actor#getPosts <em>Posts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Posts</em>'.
	 * @see org.triangula.model.actors.Actor#getPosts()
	 * @see #getActor()
	 * @generated
	 */
	EReference getActor_Posts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.Actor#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tasks</em>'.
	 * @see org.triangula.model.actors.Actor#getTasks()
	 * @see #getActor()
	 * @generated
	 */
	EReference getActor_Tasks();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.triangula.model.actors.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.Person#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.triangula.model.actors.Person#getRoles()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Roles();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.RoleHolding <em>Role Holding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role Holding</em>'.
	 * @see org.triangula.model.actors.RoleHolding
	 * @generated
	 */
	EClass getRoleHolding();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.RoleHolding#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.triangula.model.actors.RoleHolding#getRole()
	 * @see #getRoleHolding()
	 * @generated
	 */
	EAttribute getRoleHolding_Role();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.RoleHolding#getActor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Actor</em>'.
	 * @see org.triangula.model.actors.RoleHolding#getActor()
	 * @see #getRoleHolding()
	 * @generated
	 */
	EReference getRoleHolding_Actor();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.RoleHolding#getPost <em>Post</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Post</em>'.
	 * @see org.triangula.model.actors.RoleHolding#getPost()
	 * @see #getRoleHolding()
	 * @generated
	 */
	EReference getRoleHolding_Post();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.Organisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation</em>'.
	 * @see org.triangula.model.actors.Organisation
	 * @generated
	 */
	EClass getOrganisation();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.Organisation#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see org.triangula.model.actors.Organisation#getType()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Type();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.Organisation#getUmbrella <em>Umbrella</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Umbrella</em>'.
	 * @see org.triangula.model.actors.Organisation#getUmbrella()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Umbrella();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.AdministrativeUnit <em>Administrative Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Administrative Unit</em>'.
	 * @see org.triangula.model.actors.AdministrativeUnit
	 * @generated
	 */
	EClass getAdministrativeUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.AdministrativeUnit#getLocalRank <em>Local Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Local Rank</em>'.
	 * @see org.triangula.model.actors.AdministrativeUnit#getLocalRank()
	 * @see #getAdministrativeUnit()
	 * @generated
	 */
	EAttribute getAdministrativeUnit_LocalRank();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.AdministrativeUnit#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rank</em>'.
	 * @see org.triangula.model.actors.AdministrativeUnit#getRank()
	 * @see #getAdministrativeUnit()
	 * @generated
	 */
	EReference getAdministrativeUnit_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.AdministrativeUnit#getStaffCount <em>Staff Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Staff Count</em>'.
	 * @see org.triangula.model.actors.AdministrativeUnit#getStaffCount()
	 * @see #getAdministrativeUnit()
	 * @generated
	 */
	EAttribute getAdministrativeUnit_StaffCount();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.AdministrativeUnit#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Head</em>'.
	 * @see org.triangula.model.actors.AdministrativeUnit#getHead()
	 * @see #getAdministrativeUnit()
	 * @generated
	 */
	EReference getAdministrativeUnit_Head();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.AdministrativeUnit#getPlacements <em>Placements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Placements</em>'.
	 * @see org.triangula.model.actors.AdministrativeUnit#getPlacements()
	 * @see #getAdministrativeUnit()
	 * @generated
	 */
	EReference getAdministrativeUnit_Placements();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.UnitPlacement <em>Unit Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit Placement</em>'.
	 * @see org.triangula.model.actors.UnitPlacement
	 * @generated
	 */
	EClass getUnitPlacement();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.UnitPlacement#getSuperior <em>Superior</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Superior</em>'.
	 * @see org.triangula.model.actors.UnitPlacement#getSuperior()
	 * @see #getUnitPlacement()
	 * @generated
	 */
	EReference getUnitPlacement_Superior();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.UnitPlacement#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.triangula.model.actors.UnitPlacement#getKind()
	 * @see #getUnitPlacement()
	 * @generated
	 */
	EAttribute getUnitPlacement_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.UnitPlacement#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.triangula.model.actors.UnitPlacement#getReason()
	 * @see #getUnitPlacement()
	 * @generated
	 */
	EAttribute getUnitPlacement_Reason();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.Post <em>Post</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Post</em>'.
	 * @see org.triangula.model.actors.Post
	 * @generated
	 */
	EClass getPost();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Post#getFullTimeEquivalents <em>Full Time Equivalents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Time Equivalents</em>'.
	 * @see org.triangula.model.actors.Post#getFullTimeEquivalents()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_FullTimeEquivalents();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Post#getHeadcount <em>Headcount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Headcount</em>'.
	 * @see org.triangula.model.actors.Post#getHeadcount()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_Headcount();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Post#isTemporary <em>Temporary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temporary</em>'.
	 * @see org.triangula.model.actors.Post#isTemporary()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_Temporary();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Post#getTermEndsOn <em>Term Ends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term Ends On</em>'.
	 * @see org.triangula.model.actors.Post#getTermEndsOn()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_TermEndsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Post#isVacant <em>Vacant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vacant</em>'.
	 * @see org.triangula.model.actors.Post#isVacant()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_Vacant();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Post#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.triangula.model.actors.Post#getGrade()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Post#isVolunteer <em>Volunteer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Volunteer</em>'.
	 * @see org.triangula.model.actors.Post#isVolunteer()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_Volunteer();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.Post#getFunding <em>Funding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Funding</em>'.
	 * @see org.triangula.model.actors.Post#getFunding()
	 * @see #getPost()
	 * @generated
	 */
	EReference getPost_Funding();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.FundingShare <em>Funding Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Funding Share</em>'.
	 * @see org.triangula.model.actors.FundingShare
	 * @generated
	 */
	EClass getFundingShare();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.FundingShare#getProgramme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Programme</em>'.
	 * @see org.triangula.model.actors.FundingShare#getProgramme()
	 * @see #getFundingShare()
	 * @generated
	 */
	EReference getFundingShare_Programme();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.FundingShare#getFunder <em>Funder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Funder</em>'.
	 * @see org.triangula.model.actors.FundingShare#getFunder()
	 * @see #getFundingShare()
	 * @generated
	 */
	EReference getFundingShare_Funder();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.FundingShare#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.triangula.model.actors.FundingShare#getShare()
	 * @see #getFundingShare()
	 * @generated
	 */
	EAttribute getFundingShare_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.FundingShare#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.triangula.model.actors.FundingShare#getAmount()
	 * @see #getFundingShare()
	 * @generated
	 */
	EAttribute getFundingShare_Amount();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see org.triangula.model.actors.Task
	 * @generated
	 */
	EClass getTask();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Task#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.triangula.model.actors.Task#getKey()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Task#getLegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Basis</em>'.
	 * @see org.triangula.model.actors.Task#getLegalBasis()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_LegalBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Task#getDutyKind <em>Duty Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duty Kind</em>'.
	 * @see org.triangula.model.actors.Task#getDutyKind()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_DutyKind();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Task#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.triangula.model.actors.Task#getLevel()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Task#isDirect <em>Direct</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direct</em>'.
	 * @see org.triangula.model.actors.Task#isDirect()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Direct();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Task#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.triangula.model.actors.Task#getColour()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Colour();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.Task#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tasks</em>'.
	 * @see org.triangula.model.actors.Task#getTasks()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Tasks();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.TaskCarriage <em>Task Carriage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task Carriage</em>'.
	 * @see org.triangula.model.actors.TaskCarriage
	 * @generated
	 */
	EClass getTaskCarriage();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.TaskCarriage#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Task</em>'.
	 * @see org.triangula.model.actors.TaskCarriage#getTask()
	 * @see #getTaskCarriage()
	 * @generated
	 */
	EReference getTaskCarriage_Task();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.TaskCarriage#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.triangula.model.actors.TaskCarriage#getKind()
	 * @see #getTaskCarriage()
	 * @generated
	 */
	EAttribute getTaskCarriage_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.TaskCarriage#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.triangula.model.actors.TaskCarriage#getShare()
	 * @see #getTaskCarriage()
	 * @generated
	 */
	EAttribute getTaskCarriage_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.TaskCarriage#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.triangula.model.actors.TaskCarriage#getNote()
	 * @see #getTaskCarriage()
	 * @generated
	 */
	EAttribute getTaskCarriage_Note();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.Body <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Body</em>'.
	 * @see org.triangula.model.actors.Body
	 * @generated
	 */
	EClass getBody();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.Body#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see org.triangula.model.actors.Body#getType()
	 * @see #getBody()
	 * @generated
	 */
	EReference getBody_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Body#getRhythm <em>Rhythm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rhythm</em>'.
	 * @see org.triangula.model.actors.Body#getRhythm()
	 * @see #getBody()
	 * @generated
	 */
	EAttribute getBody_Rhythm();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Body#getMeetingsPerYear <em>Meetings Per Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meetings Per Year</em>'.
	 * @see org.triangula.model.actors.Body#getMeetingsPerYear()
	 * @see #getBody()
	 * @generated
	 */
	EAttribute getBody_MeetingsPerYear();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Body#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.triangula.model.actors.Body#getStatus()
	 * @see #getBody()
	 * @generated
	 */
	EAttribute getBody_Status();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.Body#getChair <em>Chair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Chair</em>'.
	 * @see org.triangula.model.actors.Body#getChair()
	 * @see #getBody()
	 * @generated
	 */
	EReference getBody_Chair();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Body#getLegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Basis</em>'.
	 * @see org.triangula.model.actors.Body#getLegalBasis()
	 * @see #getBody()
	 * @generated
	 */
	EAttribute getBody_LegalBasis();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.Body#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.triangula.model.actors.Body#getMembers()
	 * @see #getBody()
	 * @generated
	 */
	EReference getBody_Members();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.Membership <em>Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Membership</em>'.
	 * @see org.triangula.model.actors.Membership
	 * @generated
	 */
	EClass getMembership();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.Membership#getMember <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Member</em>'.
	 * @see org.triangula.model.actors.Membership#getMember()
	 * @see #getMembership()
	 * @generated
	 */
	EReference getMembership_Member();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Membership#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.triangula.model.actors.Membership#getFunction()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_Function();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.Programme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Programme</em>'.
	 * @see org.triangula.model.actors.Programme
	 * @generated
	 */
	EClass getProgramme();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.Programme#getFunder <em>Funder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Funder</em>'.
	 * @see org.triangula.model.actors.Programme#getFunder()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Funder();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Programme#getDirective <em>Directive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Directive</em>'.
	 * @see org.triangula.model.actors.Programme#getDirective()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Directive();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Programme#getTargetGroup <em>Target Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Group</em>'.
	 * @see org.triangula.model.actors.Programme#getTargetGroup()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_TargetGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Programme#getGrantees <em>Grantees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grantees</em>'.
	 * @see org.triangula.model.actors.Programme#getGrantees()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Grantees();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Programme#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget</em>'.
	 * @see org.triangula.model.actors.Programme#getBudget()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Budget();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.Tie <em>Tie</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tie</em>'.
	 * @see org.triangula.model.actors.Tie
	 * @generated
	 */
	EClass getTie();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.Tie#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.triangula.model.actors.Tie#getFrom()
	 * @see #getTie()
	 * @generated
	 */
	EReference getTie_From();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.Tie#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.triangula.model.actors.Tie#getTo()
	 * @see #getTie()
	 * @generated
	 */
	EReference getTie_To();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.Tie#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see org.triangula.model.actors.Tie#getType()
	 * @see #getTie()
	 * @generated
	 */
	EReference getTie_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Tie#isDirected <em>Directed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Directed</em>'.
	 * @see org.triangula.model.actors.Tie#isDirected()
	 * @see #getTie()
	 * @generated
	 */
	EAttribute getTie_Directed();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Tie#getSign <em>Sign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sign</em>'.
	 * @see org.triangula.model.actors.Tie#getSign()
	 * @see #getTie()
	 * @generated
	 */
	EAttribute getTie_Sign();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Tie#isMissing <em>Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Missing</em>'.
	 * @see org.triangula.model.actors.Tie#isMissing()
	 * @see #getTie()
	 * @generated
	 */
	EAttribute getTie_Missing();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Tie#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.triangula.model.actors.Tie#getStrength()
	 * @see #getTie()
	 * @generated
	 */
	EAttribute getTie_Strength();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Tie#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.triangula.model.actors.Tie#getFrequency()
	 * @see #getTie()
	 * @generated
	 */
	EAttribute getTie_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Tie#isFormal <em>Formal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formal</em>'.
	 * @see org.triangula.model.actors.Tie#isFormal()
	 * @see #getTie()
	 * @generated
	 */
	EAttribute getTie_Formal();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.Tie#getPerspective <em>Perspective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Perspective</em>'.
	 * @see org.triangula.model.actors.Tie#getPerspective()
	 * @see #getTie()
	 * @generated
	 */
	EReference getTie_Perspective();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Tie#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.triangula.model.actors.Tie#getNote()
	 * @see #getTie()
	 * @generated
	 */
	EAttribute getTie_Note();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.actors.Tie#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.triangula.model.actors.Tie#getEvidence()
	 * @see #getTie()
	 * @generated
	 */
	EReference getTie_Evidence();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.Process <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Process</em>'.
	 * @see org.triangula.model.actors.Process
	 * @generated
	 */
	EClass getProcess();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Process#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.triangula.model.actors.Process#getKey()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_Key();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.Process#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Task</em>'.
	 * @see org.triangula.model.actors.Process#getTask()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_Task();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.Process#getPersonConcerned <em>Person Concerned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Concerned</em>'.
	 * @see org.triangula.model.actors.Process#getPersonConcerned()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_PersonConcerned();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.Process#getVariants <em>Variants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Variants</em>'.
	 * @see org.triangula.model.actors.Process#getVariants()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_Variants();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.ProcessVariant <em>Process Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Process Variant</em>'.
	 * @see org.triangula.model.actors.ProcessVariant
	 * @generated
	 */
	EClass getProcessVariant();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.ProcessVariant#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.triangula.model.actors.ProcessVariant#getKey()
	 * @see #getProcessVariant()
	 * @generated
	 */
	EAttribute getProcessVariant_Key();

	/**
	 * Returns the meta object for the attribute list '{@link org.triangula.model.actors.ProcessVariant#getCaseNames <em>Case Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Case Names</em>'.
	 * @see org.triangula.model.actors.ProcessVariant#getCaseNames()
	 * @see #getProcessVariant()
	 * @generated
	 */
	EAttribute getProcessVariant_CaseNames();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.actors.ProcessVariant#getCases <em>Cases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Cases</em>'.
	 * @see org.triangula.model.actors.ProcessVariant#getCases()
	 * @see #getProcessVariant()
	 * @generated
	 */
	EReference getProcessVariant_Cases();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.ProcessVariant#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger</em>'.
	 * @see org.triangula.model.actors.ProcessVariant#getTrigger()
	 * @see #getProcessVariant()
	 * @generated
	 */
	EAttribute getProcessVariant_Trigger();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.ProcessVariant#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.triangula.model.actors.ProcessVariant#getSteps()
	 * @see #getProcessVariant()
	 * @generated
	 */
	EReference getProcessVariant_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.actors.ProcessVariant#getFlows <em>Flows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flows</em>'.
	 * @see org.triangula.model.actors.ProcessVariant#getFlows()
	 * @see #getProcessVariant()
	 * @generated
	 */
	EReference getProcessVariant_Flows();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.ProcessStep <em>Process Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Process Step</em>'.
	 * @see org.triangula.model.actors.ProcessStep
	 * @generated
	 */
	EClass getProcessStep();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.ProcessStep#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.triangula.model.actors.ProcessStep#getKey()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_Key();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.ProcessStep#getCarrier <em>Carrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Carrier</em>'.
	 * @see org.triangula.model.actors.ProcessStep#getCarrier()
	 * @see #getProcessStep()
	 * @generated
	 */
	EReference getProcessStep_Carrier();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.ProcessStep#getCarrierName <em>Carrier Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carrier Name</em>'.
	 * @see org.triangula.model.actors.ProcessStep#getCarrierName()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_CarrierName();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.ProcessStep#getMedium <em>Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Medium</em>'.
	 * @see org.triangula.model.actors.ProcessStep#getMedium()
	 * @see #getProcessStep()
	 * @generated
	 */
	EReference getProcessStep_Medium();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.ProcessStep#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.triangula.model.actors.ProcessStep#getDuration()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.ProcessStep#getWaiting <em>Waiting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Waiting</em>'.
	 * @see org.triangula.model.actors.ProcessStep#getWaiting()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_Waiting();

	/**
	 * Returns the meta object for the attribute list '{@link org.triangula.model.actors.ProcessStep#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Documents</em>'.
	 * @see org.triangula.model.actors.ProcessStep#getDocuments()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_Documents();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.ProcessStep#isOptional <em>Optional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optional</em>'.
	 * @see org.triangula.model.actors.ProcessStep#isOptional()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_Optional();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.ProcessStep#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.triangula.model.actors.ProcessStep#getNote()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_Note();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.actors.ProcessFlow <em>Process Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Process Flow</em>'.
	 * @see org.triangula.model.actors.ProcessFlow
	 * @generated
	 */
	EClass getProcessFlow();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.ProcessFlow#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.triangula.model.actors.ProcessFlow#getFrom()
	 * @see #getProcessFlow()
	 * @generated
	 */
	EReference getProcessFlow_From();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.ProcessFlow#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.triangula.model.actors.ProcessFlow#getTo()
	 * @see #getProcessFlow()
	 * @generated
	 */
	EReference getProcessFlow_To();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.ProcessFlow#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.triangula.model.actors.ProcessFlow#getCondition()
	 * @see #getProcessFlow()
	 * @generated
	 */
	EAttribute getProcessFlow_Condition();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.actors.ProcessFlow#getMedium <em>Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Medium</em>'.
	 * @see org.triangula.model.actors.ProcessFlow#getMedium()
	 * @see #getProcessFlow()
	 * @generated
	 */
	EReference getProcessFlow_Medium();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.actors.ProcessFlow#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.triangula.model.actors.ProcessFlow#getNote()
	 * @see #getProcessFlow()
	 * @generated
	 */
	EAttribute getProcessFlow_Note();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.actors.DutyKind <em>Duty Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Duty Kind</em>'.
	 * @see org.triangula.model.actors.DutyKind
	 * @generated
	 */
	EEnum getDutyKind();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.actors.TaskLevel <em>Task Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Task Level</em>'.
	 * @see org.triangula.model.actors.TaskLevel
	 * @generated
	 */
	EEnum getTaskLevel();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.actors.PlacementKind <em>Placement Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Placement Kind</em>'.
	 * @see org.triangula.model.actors.PlacementKind
	 * @generated
	 */
	EEnum getPlacementKind();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.actors.CarriageKind <em>Carriage Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Carriage Kind</em>'.
	 * @see org.triangula.model.actors.CarriageKind
	 * @generated
	 */
	EEnum getCarriageKind();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.actors.TieSign <em>Tie Sign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tie Sign</em>'.
	 * @see org.triangula.model.actors.TieSign
	 * @generated
	 */
	EEnum getTieSign();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ActorsFactory getActorsFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.ActorsImpl <em>Actors</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.ActorsImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getActors()
		 * @generated
		 */
		EClass ACTORS = eINSTANCE.getActors();

		/**
		 * The meta object literal for the '<em><b>Actors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTORS__ACTORS = eINSTANCE.getActors_Actors();

		/**
		 * The meta object literal for the '<em><b>Ties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTORS__TIES = eINSTANCE.getActors_Ties();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTORS__TASKS = eINSTANCE.getActors_Tasks();

		/**
		 * The meta object literal for the '<em><b>Processes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTORS__PROCESSES = eINSTANCE.getActors_Processes();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.ActorImpl <em>Actor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.ActorImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getActor()
		 * @generated
		 */
		EClass ACTOR = eINSTANCE.getActor();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTOR__ALIASES = eINSTANCE.getActor_Aliases();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTOR__AREA = eINSTANCE.getActor_Area();

		/**
		 * The meta object literal for the '<em><b>Sites</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTOR__SITES = eINSTANCE.getActor_Sites();

		/**
		 * The meta object literal for the '<em><b>Posts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTOR__POSTS = eINSTANCE.getActor_Posts();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTOR__TASKS = eINSTANCE.getActor_Tasks();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.PersonImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__ROLES = eINSTANCE.getPerson_Roles();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.RoleHoldingImpl <em>Role Holding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.RoleHoldingImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getRoleHolding()
		 * @generated
		 */
		EClass ROLE_HOLDING = eINSTANCE.getRoleHolding();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_HOLDING__ROLE = eINSTANCE.getRoleHolding_Role();

		/**
		 * The meta object literal for the '<em><b>Actor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_HOLDING__ACTOR = eINSTANCE.getRoleHolding_Actor();

		/**
		 * The meta object literal for the '<em><b>Post</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_HOLDING__POST = eINSTANCE.getRoleHolding_Post();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.OrganisationImpl <em>Organisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.OrganisationImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getOrganisation()
		 * @generated
		 */
		EClass ORGANISATION = eINSTANCE.getOrganisation();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__TYPE = eINSTANCE.getOrganisation_Type();

		/**
		 * The meta object literal for the '<em><b>Umbrella</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__UMBRELLA = eINSTANCE.getOrganisation_Umbrella();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.AdministrativeUnitImpl <em>Administrative Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.AdministrativeUnitImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getAdministrativeUnit()
		 * @generated
		 */
		EClass ADMINISTRATIVE_UNIT = eINSTANCE.getAdministrativeUnit();

		/**
		 * The meta object literal for the '<em><b>Local Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADMINISTRATIVE_UNIT__LOCAL_RANK = eINSTANCE.getAdministrativeUnit_LocalRank();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADMINISTRATIVE_UNIT__RANK = eINSTANCE.getAdministrativeUnit_Rank();

		/**
		 * The meta object literal for the '<em><b>Staff Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADMINISTRATIVE_UNIT__STAFF_COUNT = eINSTANCE.getAdministrativeUnit_StaffCount();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADMINISTRATIVE_UNIT__HEAD = eINSTANCE.getAdministrativeUnit_Head();

		/**
		 * The meta object literal for the '<em><b>Placements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADMINISTRATIVE_UNIT__PLACEMENTS = eINSTANCE.getAdministrativeUnit_Placements();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.UnitPlacementImpl <em>Unit Placement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.UnitPlacementImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getUnitPlacement()
		 * @generated
		 */
		EClass UNIT_PLACEMENT = eINSTANCE.getUnitPlacement();

		/**
		 * The meta object literal for the '<em><b>Superior</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT_PLACEMENT__SUPERIOR = eINSTANCE.getUnitPlacement_Superior();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_PLACEMENT__KIND = eINSTANCE.getUnitPlacement_Kind();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_PLACEMENT__REASON = eINSTANCE.getUnitPlacement_Reason();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.PostImpl <em>Post</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.PostImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getPost()
		 * @generated
		 */
		EClass POST = eINSTANCE.getPost();

		/**
		 * The meta object literal for the '<em><b>Full Time Equivalents</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__FULL_TIME_EQUIVALENTS = eINSTANCE.getPost_FullTimeEquivalents();

		/**
		 * The meta object literal for the '<em><b>Headcount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__HEADCOUNT = eINSTANCE.getPost_Headcount();

		/**
		 * The meta object literal for the '<em><b>Temporary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__TEMPORARY = eINSTANCE.getPost_Temporary();

		/**
		 * The meta object literal for the '<em><b>Term Ends On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__TERM_ENDS_ON = eINSTANCE.getPost_TermEndsOn();

		/**
		 * The meta object literal for the '<em><b>Vacant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__VACANT = eINSTANCE.getPost_Vacant();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__GRADE = eINSTANCE.getPost_Grade();

		/**
		 * The meta object literal for the '<em><b>Volunteer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__VOLUNTEER = eINSTANCE.getPost_Volunteer();

		/**
		 * The meta object literal for the '<em><b>Funding</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POST__FUNDING = eINSTANCE.getPost_Funding();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.FundingShareImpl <em>Funding Share</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.FundingShareImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getFundingShare()
		 * @generated
		 */
		EClass FUNDING_SHARE = eINSTANCE.getFundingShare();

		/**
		 * The meta object literal for the '<em><b>Programme</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNDING_SHARE__PROGRAMME = eINSTANCE.getFundingShare_Programme();

		/**
		 * The meta object literal for the '<em><b>Funder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNDING_SHARE__FUNDER = eINSTANCE.getFundingShare_Funder();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNDING_SHARE__SHARE = eINSTANCE.getFundingShare_Share();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNDING_SHARE__AMOUNT = eINSTANCE.getFundingShare_Amount();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.TaskImpl <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.TaskImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getTask()
		 * @generated
		 */
		EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__KEY = eINSTANCE.getTask_Key();

		/**
		 * The meta object literal for the '<em><b>Legal Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__LEGAL_BASIS = eINSTANCE.getTask_LegalBasis();

		/**
		 * The meta object literal for the '<em><b>Duty Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DUTY_KIND = eINSTANCE.getTask_DutyKind();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__LEVEL = eINSTANCE.getTask_Level();

		/**
		 * The meta object literal for the '<em><b>Direct</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DIRECT = eINSTANCE.getTask_Direct();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__COLOUR = eINSTANCE.getTask_Colour();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__TASKS = eINSTANCE.getTask_Tasks();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.TaskCarriageImpl <em>Task Carriage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.TaskCarriageImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getTaskCarriage()
		 * @generated
		 */
		EClass TASK_CARRIAGE = eINSTANCE.getTaskCarriage();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK_CARRIAGE__TASK = eINSTANCE.getTaskCarriage_Task();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_CARRIAGE__KIND = eINSTANCE.getTaskCarriage_Kind();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_CARRIAGE__SHARE = eINSTANCE.getTaskCarriage_Share();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_CARRIAGE__NOTE = eINSTANCE.getTaskCarriage_Note();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.BodyImpl <em>Body</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.BodyImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getBody()
		 * @generated
		 */
		EClass BODY = eINSTANCE.getBody();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BODY__TYPE = eINSTANCE.getBody_Type();

		/**
		 * The meta object literal for the '<em><b>Rhythm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY__RHYTHM = eINSTANCE.getBody_Rhythm();

		/**
		 * The meta object literal for the '<em><b>Meetings Per Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY__MEETINGS_PER_YEAR = eINSTANCE.getBody_MeetingsPerYear();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY__STATUS = eINSTANCE.getBody_Status();

		/**
		 * The meta object literal for the '<em><b>Chair</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BODY__CHAIR = eINSTANCE.getBody_Chair();

		/**
		 * The meta object literal for the '<em><b>Legal Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY__LEGAL_BASIS = eINSTANCE.getBody_LegalBasis();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BODY__MEMBERS = eINSTANCE.getBody_Members();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.MembershipImpl <em>Membership</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.MembershipImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getMembership()
		 * @generated
		 */
		EClass MEMBERSHIP = eINSTANCE.getMembership();

		/**
		 * The meta object literal for the '<em><b>Member</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMBERSHIP__MEMBER = eINSTANCE.getMembership_Member();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__FUNCTION = eINSTANCE.getMembership_Function();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.ProgrammeImpl <em>Programme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.ProgrammeImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getProgramme()
		 * @generated
		 */
		EClass PROGRAMME = eINSTANCE.getProgramme();

		/**
		 * The meta object literal for the '<em><b>Funder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__FUNDER = eINSTANCE.getProgramme_Funder();

		/**
		 * The meta object literal for the '<em><b>Directive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__DIRECTIVE = eINSTANCE.getProgramme_Directive();

		/**
		 * The meta object literal for the '<em><b>Target Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__TARGET_GROUP = eINSTANCE.getProgramme_TargetGroup();

		/**
		 * The meta object literal for the '<em><b>Grantees</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__GRANTEES = eINSTANCE.getProgramme_Grantees();

		/**
		 * The meta object literal for the '<em><b>Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__BUDGET = eINSTANCE.getProgramme_Budget();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.TieImpl <em>Tie</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.TieImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getTie()
		 * @generated
		 */
		EClass TIE = eINSTANCE.getTie();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TIE__FROM = eINSTANCE.getTie_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TIE__TO = eINSTANCE.getTie_To();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TIE__TYPE = eINSTANCE.getTie_Type();

		/**
		 * The meta object literal for the '<em><b>Directed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE__DIRECTED = eINSTANCE.getTie_Directed();

		/**
		 * The meta object literal for the '<em><b>Sign</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE__SIGN = eINSTANCE.getTie_Sign();

		/**
		 * The meta object literal for the '<em><b>Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE__MISSING = eINSTANCE.getTie_Missing();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE__STRENGTH = eINSTANCE.getTie_Strength();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE__FREQUENCY = eINSTANCE.getTie_Frequency();

		/**
		 * The meta object literal for the '<em><b>Formal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE__FORMAL = eINSTANCE.getTie_Formal();

		/**
		 * The meta object literal for the '<em><b>Perspective</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TIE__PERSPECTIVE = eINSTANCE.getTie_Perspective();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE__NOTE = eINSTANCE.getTie_Note();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TIE__EVIDENCE = eINSTANCE.getTie_Evidence();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.ProcessImpl <em>Process</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.ProcessImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getProcess()
		 * @generated
		 */
		EClass PROCESS = eINSTANCE.getProcess();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__KEY = eINSTANCE.getProcess_Key();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__TASK = eINSTANCE.getProcess_Task();

		/**
		 * The meta object literal for the '<em><b>Person Concerned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__PERSON_CONCERNED = eINSTANCE.getProcess_PersonConcerned();

		/**
		 * The meta object literal for the '<em><b>Variants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__VARIANTS = eINSTANCE.getProcess_Variants();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.ProcessVariantImpl <em>Process Variant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.ProcessVariantImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getProcessVariant()
		 * @generated
		 */
		EClass PROCESS_VARIANT = eINSTANCE.getProcessVariant();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_VARIANT__KEY = eINSTANCE.getProcessVariant_Key();

		/**
		 * The meta object literal for the '<em><b>Case Names</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_VARIANT__CASE_NAMES = eINSTANCE.getProcessVariant_CaseNames();

		/**
		 * The meta object literal for the '<em><b>Cases</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS_VARIANT__CASES = eINSTANCE.getProcessVariant_Cases();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_VARIANT__TRIGGER = eINSTANCE.getProcessVariant_Trigger();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS_VARIANT__STEPS = eINSTANCE.getProcessVariant_Steps();

		/**
		 * The meta object literal for the '<em><b>Flows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS_VARIANT__FLOWS = eINSTANCE.getProcessVariant_Flows();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.ProcessStepImpl <em>Process Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.ProcessStepImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getProcessStep()
		 * @generated
		 */
		EClass PROCESS_STEP = eINSTANCE.getProcessStep();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__KEY = eINSTANCE.getProcessStep_Key();

		/**
		 * The meta object literal for the '<em><b>Carrier</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS_STEP__CARRIER = eINSTANCE.getProcessStep_Carrier();

		/**
		 * The meta object literal for the '<em><b>Carrier Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__CARRIER_NAME = eINSTANCE.getProcessStep_CarrierName();

		/**
		 * The meta object literal for the '<em><b>Medium</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS_STEP__MEDIUM = eINSTANCE.getProcessStep_Medium();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__DURATION = eINSTANCE.getProcessStep_Duration();

		/**
		 * The meta object literal for the '<em><b>Waiting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__WAITING = eINSTANCE.getProcessStep_Waiting();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__DOCUMENTS = eINSTANCE.getProcessStep_Documents();

		/**
		 * The meta object literal for the '<em><b>Optional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__OPTIONAL = eINSTANCE.getProcessStep_Optional();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__NOTE = eINSTANCE.getProcessStep_Note();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.impl.ProcessFlowImpl <em>Process Flow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.impl.ProcessFlowImpl
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getProcessFlow()
		 * @generated
		 */
		EClass PROCESS_FLOW = eINSTANCE.getProcessFlow();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS_FLOW__FROM = eINSTANCE.getProcessFlow_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS_FLOW__TO = eINSTANCE.getProcessFlow_To();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_FLOW__CONDITION = eINSTANCE.getProcessFlow_Condition();

		/**
		 * The meta object literal for the '<em><b>Medium</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS_FLOW__MEDIUM = eINSTANCE.getProcessFlow_Medium();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_FLOW__NOTE = eINSTANCE.getProcessFlow_Note();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.DutyKind <em>Duty Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.DutyKind
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getDutyKind()
		 * @generated
		 */
		EEnum DUTY_KIND = eINSTANCE.getDutyKind();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.TaskLevel <em>Task Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.TaskLevel
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getTaskLevel()
		 * @generated
		 */
		EEnum TASK_LEVEL = eINSTANCE.getTaskLevel();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.PlacementKind <em>Placement Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.PlacementKind
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getPlacementKind()
		 * @generated
		 */
		EEnum PLACEMENT_KIND = eINSTANCE.getPlacementKind();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.CarriageKind <em>Carriage Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.CarriageKind
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getCarriageKind()
		 * @generated
		 */
		EEnum CARRIAGE_KIND = eINSTANCE.getCarriageKind();

		/**
		 * The meta object literal for the '{@link org.triangula.model.actors.TieSign <em>Tie Sign</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.actors.TieSign
		 * @see org.triangula.model.actors.impl.ActorsPackageImpl#getTieSign()
		 * @generated
		 */
		EEnum TIE_SIGN = eINSTANCE.getTieSign();

	}

} //ActorsPackage
