#!/usr/bin/env bash
# Makes every sound of the project from noise and plain waves, with sox and ffmpeg (Debian: apt-get install sox ffmpeg).
# Result: assets/sound/desk.{webm,mp3} (short sounds in slots of one second) and assets/sound/room.{webm,mp3} (loops).
# src/view/sound/sprites.ts holds the same slots. The noise differs from run to run; the sounds do not.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
out="$here/assets/sound"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
cd "$work"
rate=48000
make() { sox -R -V1 -n -r $rate -c 1 -b 16 "$@"; }

# --- on the desk: one second each, silence after the sound -----------------------------------------------------------
# paper: two rustles of a sheet that is turned and laid down
make p1.wav synth 0.26 whitenoise highpass 1400 lowpass 7500 tremolo 31 80 fade q 0.05 0.26 0.18 gain -15
make p2.wav synth 0.34 whitenoise highpass 900 lowpass 5200 tremolo 19 85 fade q 0.02 0.34 0.3 gain -11
sox -V1 p1.wav p2.wav paper.wav
# stamp: the wood on the desk, and the rubber
make s1.wav synth 0.3 sine 118:62 fade q 0.002 0.3 0.27 gain -5
make s2.wav synth 0.07 brownnoise lowpass 1600 fade q 0.001 0.07 0.06 gain 2
sox -V1 -m s1.wav s2.wav stamp.wav
# radio: the squelch opens, a carrier breathes, the squelch shuts
make r1.wav synth 0.09 whitenoise highpass 500 lowpass 3200 fade q 0.003 0.09 0.03 gain -10
make r2.wav synth 0.32 pinknoise highpass 400 lowpass 2600 tremolo 9 35 fade q 0.01 0.32 0.03 gain -16
make r3.wav synth 0.05 sine 1180 fade q 0.006 0.05 0.02 gain -20
make r4.wav synth 0.12 whitenoise highpass 700 lowpass 3400 fade q 0.002 0.12 0.1 gain -10
sox -V1 r1.wav r2.wav r3.wav r4.wav radio.wav
# pen: four strokes of a nib
make n1.wav synth 0.13 whitenoise highpass 2600 lowpass 8500 tremolo 63 55 fade q 0.02 0.13 0.06 gain -15
make n2.wav synth 0.09 whitenoise highpass 3000 lowpass 9500 tremolo 71 50 fade q 0.02 0.09 0.04 pad 0.05 gain -17
make n3.wav synth 0.2 whitenoise highpass 2300 lowpass 8000 tremolo 57 60 fade q 0.03 0.2 0.09 pad 0.06 gain -14
sox -V1 n1.wav n2.wav n3.wav n2.wav pen.wav
for name in paper stamp radio pen; do sox -V1 $name.wav $name-slot.wav pad 0.05 2 trim 0 1; done
sox -V1 paper-slot.wav stamp-slot.wav radio-slot.wav pen-slot.wav desk.wav

# --- around the desk: loops of eight seconds -------------------------------------------------------------------------
# A loop is laid over its own end for one second, then repeated a little: any eight seconds of the slot are one period.
loop() { # name, source of nine seconds
  sox -V1 "$2" head.wav trim 0 1 fade q 1
  sox -V1 "$2" tail.wav trim 8 1 fade q 0 1 1
  sox -V1 -m -v 1 head.wav -v 1 tail.wav seam.wav
  sox -V1 "$2" body.wav trim 1 7
  sox -V1 seam.wav body.wav seam.wav body.wav "$1-long.wav"
  sox -V1 "$1-long.wav" "$1-slot.wav" trim 0 9
}
# roomtone: air in a building, and the mains
make t1.wav synth 9 brownnoise lowpass 260 highpass 35 gain -6
make t2.wav synth 9 sine 50 gain -40
sox -V1 -m -v 1 t1.wav -v 1 t2.wav roomtone.wav
# generator: a diesel behind two walls
make g1.wav synth 9 sawtooth 25 lowpass 150 gain -16
make g2.wav synth 9 brownnoise lowpass 320 tremolo 12.5 55 gain -10
sox -V1 -m -v 1 g1.wav -v 1 g2.wav generator.wav
# harbour: swell against a quay, a mast that answers
make h1.wav synth 9 pinknoise lowpass 700 tremolo 0.25 75 gain -9
make h2.wav synth 9 brownnoise lowpass 240 tremolo 0.375 60 gain -8
make h3.wav synth 0.5 sine 1320 synth 0.5 sine mix 1986 fade q 0.002 0.5 0.48 gain -38 pad 2.6 1.4 repeat 1
sox -V1 -m -v 1 h1.wav -v 1 h2.wav -v 1 h3.wav harbour-all.wav trim 0 9
mv harbour-all.wav harbour.wav
# rain: on a tin roof
make w1.wav synth 9 whitenoise highpass 1800 lowpass 9000 tremolo 37 25 gain -14
make w2.wav synth 9 pinknoise highpass 300 lowpass 3000 tremolo 0.125 20 gain -7
sox -V1 -m -v 1 w1.wav -v 1 w2.wav rain.wav
for name in roomtone generator harbour rain; do loop $name $name.wav; done
sox -V1 roomtone-slot.wav generator-slot.wav harbour-slot.wav rain-slot.wav room.wav

quiet=(-hide_banner -loglevel error -y -fflags +bitexact)
for name in desk room; do
  kbits=$([ $name = desk ] && echo 40 || echo 24)
  ffmpeg "${quiet[@]}" -i $name.wav -map_metadata -1 -flags +bitexact -c:a libopus -b:a ${kbits}k -ac 1 "$out/$name.webm"
  ffmpeg "${quiet[@]}" -i $name.wav -map_metadata -1 -flags +bitexact -c:a libmp3lame -b:a $((kbits + 8))k -ac 1 -ar 24000 "$out/$name.mp3"
done
ls -l "$out"
