/**
 * Light and ground. The lights turn with the camera, so that the side one
 * looks at is always the lit one; no environment map (seconds at start, for
 * nearly the same picture).
 */
import { useMemo, useRef } from 'react';
import { useFrame } from '@react-three/fiber';
import { Color, type Group } from 'three';
import { useStore } from '#state/store.ts';
import { lights } from './palette.ts';
import { blobFragment, blobVertex } from './shaders/silhouette.glsl.ts';
import type { World } from './world.ts';

export function Stage({ world }: { readonly world: World }) {
  const theme = useStore((state) => state.theme);
  const turning = useRef<Group>(null);
  const { key, fill, rim, sky, ground, blob } = lights[theme];
  const blobUniforms = useMemo(
    () => ({ uColour: { value: new Color(blob[0]).convertLinearToSRGB() }, uOpacity: { value: blob[1] } }),
    [blob],
  );
  useFrame(() => {
    turning.current?.rotation.set(-world.rig.pose.elevation * 0.6, world.rig.pose.azimuth, 0, 'YXZ');
  });
  return (
    <>
      <hemisphereLight args={[sky[0], ground, sky[1]]} key={`sky-${theme}`} />
      <group ref={turning}>
        <directionalLight color={key[0]} intensity={key[1]} position={[-2.7, 2.7, 2.6]} />
        <directionalLight color={fill[0]} intensity={fill[1]} position={[3, 0.6, 2]} />
        <directionalLight color={rim[0]} intensity={rim[1]} position={[2.4, 1.6, -2.6]} />
      </group>
      <mesh rotation-x={-Math.PI / 2} renderOrder={-1}>
        <planeGeometry args={[2, 2]} />
        <shaderMaterial
          key={`blob-${theme}`}
          args={[{ uniforms: blobUniforms, vertexShader: blobVertex, fragmentShader: blobFragment, transparent: true, depthWrite: false }]}
        />
      </mesh>
    </>
  );
}
